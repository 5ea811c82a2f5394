import Questions
import Testing

struct SplitMix64Tests {
  // The first numbers of seed 1234567, as in the published reference program.
  @Test func `the published numbers come out`() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ]
    )
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a shuffle keeps every element`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let deck = Array(0..<generator.draw(below: 40) + 1)
    #expect(generator.shuffle(deck).sorted() == deck, "seed \(seed)")
  }

  @Test func `draws and shuffles never change`() {
    var generator = SplitMix64(seed: 7)
    #expect((0..<12).map { _ in generator.draw(below: 6) } == [2, 0, 5, 3, 2, 1, 2, 1, 0, 2, 0, 5])
    #expect(generator.shuffle(Array(0..<8)) == [4, 1, 0, 3, 2, 5, 6, 7])
    #expect(generator.pick([String]()) == nil)
  }

  @Test(arguments: [2, 3, 7, 100])
  func `every number below the bound is equally likely`(bound: Int) {
    var generator = SplitMix64(seed: 99)
    let rounds = 20_000
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<rounds { counts[generator.draw(below: bound)] += 1 }
    let expected = Double(rounds) / Double(bound)
    let chiSquare = counts.reduce(0) { sum, count in
      sum + (Double(count) - expected) * (Double(count) - expected) / expected
    }
    // The mean of the distribution is bound − 1, its variance twice that: five deviations.
    let freedom = Double(bound - 1)
    #expect(chiSquare < freedom + 5 * (2 * freedom).squareRoot())
  }
}
