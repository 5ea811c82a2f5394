public import GameRules

extension ScreenConsole {
  /// Hosts a party in large type.
  public func host(_ party: Party, in hosting: Hosting) -> Hosted {
    Hosted(party: party, ending: .finished)
  }
}
