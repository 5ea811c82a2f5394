/// What one response brought.
public struct Score: Hashable, Sendable {
  /// Whether it was right.
  public let isRight: Bool
  /// What it earned, below zero for a miss under a penalty; multiplier and joker are in it.
  public let points: Points
  /// The time in whole milliseconds that parts those who are level, with a factor of time taken out.
  public let time: Int
  /// Right responses in a row, counting this one.
  public let streak: Int

  /// Makes a score of its parts.
  public init(isRight: Bool, points: Points, time: Int, streak: Int) {
    self.isRight = isRight
    self.points = points
    self.time = time
    self.streak = streak
  }
}
