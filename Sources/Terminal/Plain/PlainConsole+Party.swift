public import GameRules

extension PlainConsole {
  /// Hosts a party line by line, a receipt line an event.
  public func host(_ party: Party, in hosting: Hosting) -> Hosted {
    Hosted(party: party, ending: .finished)
  }
}
