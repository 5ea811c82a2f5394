public import GameRules

extension PlainConsole {
  /// Hosts a party line by line, a receipt line an event.
  ///
  /// The end of the input ends the party; whatever else takes the host away leaves it as it stands.
  public func host(_ party: Party, in hosting: Hosting) -> Hosted {
    var host = PlainHost(party, in: hosting, on: self)
    do throws(PlainHost.Stop) {
      do throws(PlainHost.Stop) {
        try host.run()
      } catch .left(.endOfInput) {
        try host.end()
        return Hosted(party: host.party, ending: .endOfInput)
      }
      return Hosted(party: host.party, ending: .finished)
    } catch {
      switch error {
      case .left(let ending):
        // What cannot be shown either is in the journal all the same.
        try? say(["", "The board:"] + BoardLines(host.party).lines)
        return Hosted(party: host.party, ending: ending)
      case .unkept(let failure):
        return Hosted(party: host.party, ending: .finished, failure: failure)
      }
    }
  }
}
