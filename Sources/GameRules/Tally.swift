/// The running totals of a game.
public struct Tally: Hashable, Sendable {
  /// The points so far.
  public private(set) var points = 0
  /// The right responses so far.
  public private(set) var right = 0
  /// The items that were not responded to rightly in time.
  public private(set) var missed = 0
  /// The right responses in a row up to now; 0 after a miss.
  public private(set) var streak = 0
  /// The longest streak so far.
  public private(set) var bestStreak = 0

  /// Makes the totals of a game that has not begun.
  public init() {}

  /// The items judged so far.
  public var judged: Int { right + missed }

  /// Adds one more item.
  public mutating func count(_ outcome: Outcome) {
    switch outcome.verdict {
    case .right(let award):
      points += award.points
      right += 1
      streak += 1
      bestStreak = max(bestStreak, streak)
    case .wrong, .late:
      missed += 1
      streak = 0
    }
  }
}
