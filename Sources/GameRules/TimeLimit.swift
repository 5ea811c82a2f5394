/// How long an item may be thought about, from a millisecond to an hour.
public struct TimeLimit: Hashable, Sendable {
  /// From 1 to 3,600,000.
  public let milliseconds: Int

  /// Makes a limit; nil for less than a millisecond or more than an hour.
  ///
  /// - Parameter duration: Counted in whole milliseconds, what is left over is dropped.
  public init?(_ duration: Duration) {
    guard duration >= .milliseconds(1), duration <= .seconds(3600) else { return nil }
    milliseconds = duration.wholeMilliseconds
  }

  /// The limit as a duration.
  public var duration: Duration { .milliseconds(milliseconds) }

  /// The milliseconds from a moment of an item to its limit.
  ///
  /// - Parameter time: Since the item was shown; below zero counts as zero.
  /// - Returns: 0 at the limit itself, which still counts; nil after it.
  public func millisecondsLeft(after time: Duration) -> Int? {
    if time >= .milliseconds(milliseconds + 1) { return nil }
    return milliseconds - time.wholeMilliseconds
  }
}
