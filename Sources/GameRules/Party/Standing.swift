/// One player's or team's line of the board.
public struct Standing: Hashable, Sendable {
  /// From 1; those who are level share it, and the next one counts them all: 1, 1, 3.
  public let rank: Int
  /// The number of the team where the setting has teams and the board is theirs, else of the member.
  public let side: Int
  /// Who it is.
  public let name: PlayerName
  /// The points, a team's mean rounded down: to whole points, under a quizmaster to tenths.
  public let points: Points
  /// The right responses, a team's mean rounded down.
  public let right: Int
  /// The milliseconds that the right responses really took together, a team's mean rounded down.
  public let time: Int
  /// The milliseconds that part those who are level: factors of time are taken out, and where there
  /// is no limit it is nought.
  public let countedTime: Int
  /// Whether somebody of it plays.
  public let isPresent: Bool
}
