/// The rules that end a solo game.
public enum GameMode: String, CaseIterable, Sendable {
  /// All items once.
  case classic
  /// Until the third miss, or until the items run out.
  case survival

  /// How many misses end the game; nil where none do.
  public var lives: Int? {
    switch self {
    case .classic: nil
    case .survival: 3
    }
  }
}
