/// What became of one item of a game.
public struct Outcome: Hashable, Sendable {
  /// How a response was judged.
  public enum Verdict: Hashable, Sendable {
    /// The key, in time.
    case right(Award)
    /// Another option, in time.
    case wrong
    /// Nothing before the time limit; what came after it does not count.
    case late
  }

  /// The option that was picked, from 0; nil when there was no response.
  public let response: Int?
  /// How it was judged.
  public let verdict: Verdict

  /// Makes an outcome of what was picked and how it was judged.
  public init(response: Int?, verdict: Verdict) {
    self.response = response
    self.verdict = verdict
  }

  /// What the response earned; nil for a miss.
  public var award: Award? {
    switch verdict {
    case .right(let award): award
    case .wrong, .late: nil
    }
  }
}
