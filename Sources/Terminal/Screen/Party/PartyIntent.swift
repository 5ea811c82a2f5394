import GameRules

/// What a key asks for, given where a party stands.
enum PartyIntent: Equatable {
  /// Something to happen in the party.
  case act(PartyAction)
  /// To go on to what comes next.
  case goOn
  /// To change the line that is typed.
  case edit
  /// To have the line that is typed read.
  case submit
  /// To be shown what the keys do.
  case help
  /// To type words that begin so.
  case words(String)
  /// To end it all.
  case leave
  /// To see more of what is too long.
  case scroll
  /// Nothing.
  case nothing
}
