public import GameRules

extension ScreenConsole {
  /// Hosts a party in large type.
  ///
  /// Whatever takes the host away leaves the party as it stands, to be gone on with.
  public func host(_ party: Party, in hosting: Hosting) -> Hosted {
    var screen = PartyScreen(party, in: hosting, at: clock())
    let run = driver.run(&screen)
    lastWords = PartyWords(party: screen.party).lastWords
    switch run {
    case .result(.over):
      return Hosted(party: screen.party, ending: .finished)
    case .result(.unkept(let failure)):
      return Hosted(party: screen.party, ending: left(by: .finished), failure: failure)
    case .left(let ending):
      return Hosted(party: screen.party, ending: left(by: ending))
    }
  }
}
