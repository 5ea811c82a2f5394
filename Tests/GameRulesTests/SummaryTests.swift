import GameRules
import Questions
import Testing

struct SummaryTests {
  private let items = [
    Samples.item("one", category: "cars"), Samples.item("two", category: "seasons"),
    Samples.item("three"), Samples.item("four", category: "cars"), Samples.item("five"),
  ]
  private let right = Outcome(response: 0, verdict: .right(Award(base: 200, speed: 0, streak: 0)))

  @Test func `categories stand in the order in which they came up`() {
    let outcomes = [
      right, Outcome(response: 2, verdict: .wrong), right, Outcome(response: nil, verdict: .late),
    ]
    let summary = Summary(items: items, outcomes: outcomes, mode: .classic)
    #expect(summary.categories.map(\.name) == ["cars", "seasons", nil])
    #expect(summary.categories.map(\.right) == [1, 0, 1])
    #expect(summary.categories.map(\.of) == [2, 1, 1])
    #expect(summary.tally.points == 400)
    #expect(summary.tally.right == 2)
    #expect(summary.tally.bestStreak == 1)
  }

  @Test func `missed items come with what was picked instead`() {
    let outcomes = [
      Outcome(response: 2, verdict: .wrong), right, Outcome(response: nil, verdict: .late),
      Outcome(response: 0, verdict: .late),
    ]
    let summary = Summary(items: items, outcomes: outcomes, mode: .classic)
    #expect(summary.missed.map(\.item.stem) == ["one", "three", "four"])
    #expect(summary.missed.map(\.response) == ["option 2", nil, "option 0"])
  }

  @Test(arguments: [(GameMode.classic, 5), (.survival, 2)])
  func `a mode with lives counts out of the items judged`(mode: GameMode, of: Int) {
    #expect(Summary(items: items, outcomes: [right, right], mode: mode).of == of)
  }
}
