public import GameRules

/// A game as a player left it.
public struct Played: Equatable, Sendable {
  /// The game, finished by its rules or stopped.
  public let game: Game
  /// Who played, as typed or given; `PlayerName.anonymous` where nobody said.
  public let name: PlayerName
  /// How it was left; the score counts however that was.
  public let ending: ConsoleEnding
}
