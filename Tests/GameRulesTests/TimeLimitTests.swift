import GameRules
import Testing

struct TimeLimitTests {
  @Test(arguments: [
    (Duration.milliseconds(1), 1), (.seconds(20), 20_000), (.microseconds(1999), 1),
    (.seconds(3600), 3_600_000),
  ])
  func `a limit counts whole milliseconds`(given: Duration, kept: Int) throws {
    let limit = try #require(TimeLimit(given))
    #expect(limit.milliseconds == kept)
    #expect(limit.duration == .milliseconds(kept))
  }

  @Test(arguments: [
    Duration.zero, .seconds(-1), .microseconds(999), .milliseconds(3_600_001),
    .seconds(Int64.max / 4),
  ])
  func `less than a millisecond or more than an hour is no limit`(given: Duration) {
    #expect(TimeLimit(given) == nil)
  }

  @Test(arguments: [
    (Duration.seconds(-5), 2000 as Int?), (.zero, 2000), (.milliseconds(500), 1500),
    (.microseconds(500_900), 1500), (.seconds(2), 0), (.microseconds(2_000_999), 0),
    (.milliseconds(2001), nil), (.seconds(Int64.max / 4), nil), (.seconds(Int64.min / 4), 2000),
  ])
  func `what is left reaches zero at the limit and ends there`(time: Duration, left: Int?) throws {
    #expect(try #require(TimeLimit(.seconds(2))).millisecondsLeft(after: time) == left)
  }
}
