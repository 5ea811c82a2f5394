import GameRules
import Questions
import Testing

struct ScoringTests {
  @Test(arguments: [
    (0, 100), (33, 100), (34, 200), (66, 200), (67, 300), (100, 300), (nil, 200),
  ])
  func `the base follows the third that the difficulty lies in`(difficulty: Int?, base: Int) {
    let award = Scoring().award(
      for: difficulty.map(Difficulty.init(hundredths:)),
      after: .seconds(90),
      streak: 1
    )
    #expect(award == Award(base: base, speed: 0, streak: 0))
  }

  // Worked by hand: base·(T−t)/(2T), rounded down.
  @Test(arguments: [
    (100, 20_000, 0, 50), (100, 20_000, 20_000, 0), (100, 20_000, 19_600, 1),
    (100, 20_000, 19_601, 0), (200, 20_000, 5000, 75), (200, 20_000, 13_333, 33),
    (300, 30_000, 2000, 140), (300, 7000, 1234, 123), (300, 3_600_000, 1, 149), (100, 1, 0, 50),
    (300, 20_000, -50, 150),
  ])
  func `speed adds up to half of the base`(base: Int, limit: Int, time: Int, speed: Int) {
    let scoring = Scoring(timeLimit: TimeLimit(.milliseconds(limit)))
    // A third of each base lies in its own third of the scale.
    let award = scoring.award(
      for: Difficulty(hundredths: base / 3),
      after: .milliseconds(time),
      streak: 1
    )
    #expect(award == Award(base: base, speed: speed, streak: 0))
  }

  @Test func `a response after the limit earns nothing`() {
    let scoring = Scoring(timeLimit: TimeLimit(.seconds(20)))
    #expect(scoring.award(for: nil, after: .milliseconds(20_000), streak: 1) != nil)
    #expect(scoring.award(for: nil, after: .milliseconds(20_001), streak: 1) == nil)
    #expect(scoring.award(for: nil, after: .seconds(Int64.max / 4), streak: 1) == nil)
  }

  @Test(arguments: [
    (1, 0), (2, 10), (3, 20), (10, 90), (11, 100), (12, 100), (1000, 100), (Int.max, 100),
  ])
  func `a streak adds a tenth of the base for each before, ten at most`(streak: Int, tenths: Int) {
    for (difficulty, base) in [(0, 100), (50, 200), (100, 300)] {
      let award = Scoring().award(
        for: Difficulty(hundredths: difficulty),
        after: .zero,
        streak: streak
      )
      #expect(award == Award(base: base, speed: 0, streak: base * tenths / 100))
    }
  }

  @Test func `the parts add up to the points`() {
    #expect(Award(base: 300, speed: 123, streak: 60).points == 483)
  }
}
