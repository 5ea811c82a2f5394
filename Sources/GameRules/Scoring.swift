public import Questions

/// What right responses are worth in a solo game, in whole points.
public struct Scoring: Hashable, Sendable {
  /// How long an item may be thought about; nil for as long as one likes.
  public let timeLimit: TimeLimit?

  /// Makes the scoring of games with or without a time limit.
  public init(timeLimit: TimeLimit? = nil) {
    self.timeLimit = timeLimit
  }

  /// Prices one right response.
  ///
  /// The base is 100, 200 or 300 by the third that the difficulty lies in. With a time limit T and
  /// a time t, both in whole milliseconds, ⌊base·(T−t)/(2T)⌋ come on top; the s-th right response
  /// in a row adds base·min(s−1, 10)/10.
  ///
  /// - Parameters:
  ///   - difficulty: The item's; one that nobody gave counts as medium.
  ///   - time: From showing the item to the response; below zero counts as zero.
  ///   - streak: Right responses in a row, counting this one; at least 1.
  /// - Returns: Nil for a response after the time limit, which is a miss.
  public func award(for difficulty: Difficulty?, after time: Duration, streak: Int) -> Award? {
    precondition(streak >= 1, "a right response is the first of its streak at least")
    let base = Self.base(of: difficulty)
    // The base is a multiple of ten, so nothing is lost in the division.
    let inARow = base * min(streak - 1, 10) / 10
    guard let timeLimit else { return Award(base: base, speed: 0, streak: inARow) }
    guard let left = timeLimit.millisecondsLeft(after: time) else { return nil }
    return Award(base: base, speed: base * left / (2 * timeLimit.milliseconds), streak: inARow)
  }

  private static func base(of difficulty: Difficulty?) -> Int {
    switch difficulty?.third {
    case .easy: 100
    case .medium, nil: 200
    case .hard: 300
    }
  }
}
