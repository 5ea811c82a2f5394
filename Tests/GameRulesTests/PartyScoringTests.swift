import GameRules
import Testing

struct PartyScoringTests {
  // ⌊(2·P·T − P·t + T) / (2·T)⌋, reckoned apart from the program.
  @Test(arguments: [
    (1000, 30_000, 2000, 967), (1000, 30_000, 0, 1000), (1000, 30_000, 499, 1000),
    (1000, 30_000, 500, 992), (1000, 30_000, 15_000, 750), (1000, 30_000, 29_999, 500),
    (1000, 30_000, 30_000, 500), (2000, 30_000, 2000, 1933), (2000, 20_000, 7321, 1634),
    (1000, 20_000, 7321, 817), (1000, 5000, 501, 950), (1000, 1, 1, 1000),
    (1000, 3_600_000, 1_234_567, 829), (0, 30_000, 2000, 0), (0, 30_000, 30_000, 0),
    (1000, 36_000_000, 36_000_000, 500),
  ])
  func `a right response earns by its time`(worth: Int, limit: Int, time: Int, points: Int) throws {
    let scoring = PartyScoring(worth: try #require(PartyScoring.Worth(rawValue: worth)))
    #expect(scoring.points(after: time, limit: limit) == points)
  }

  @Test(arguments: [0, 499, 500, 1_000_000])
  func `without a limit speed earns nothing`(time: Int) {
    #expect(PartyScoring().points(after: time, limit: nil) == 1000)
  }

  @Test(arguments: [(1, 0), (2, 100), (3, 200), (5, 400), (6, 500), (7, 500), (1000, 500)])
  func `a streak adds a hundred for each before, five hundred at most`(streak: Int, bonus: Int) {
    #expect(PartyScoring().bonus(streak: streak) == bonus)
    #expect(PartyScoring(worth: .double).bonus(streak: streak) == bonus)
    #expect(PartyScoring(worth: .nothing).bonus(streak: streak) == 0)
  }

  @Test(arguments: [(PartyScoring.Worth.nothing, 0), (.normal, 500), (.double, 1000)])
  func `a miss costs half of what the item is worth`(worth: PartyScoring.Worth, penalty: Int) {
    #expect(PartyScoring(worth: worth).penalty == penalty)
  }
}
