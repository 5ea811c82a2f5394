import GameRules

/// What a line that a host typed means.
enum HostReading: Equatable {
  /// These actions, one after the other; one that is refused ends them.
  case actions([PartyAction])
  /// To be told what can be typed.
  case help
  /// To see the board.
  case board
  /// To be told again where the party stands.
  case again
  /// Nothing; why, and what is expected, in one line.
  case unknown(String)
}
