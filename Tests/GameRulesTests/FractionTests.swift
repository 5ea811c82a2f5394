import Testing

@testable import GameRules

struct FractionTests {
  private func sum(_ parts: [(Int, Int)]) -> Fraction {
    parts.reduce(Fraction(0)) { $0 + Fraction($1.0, over: $1.1) }
  }

  @Test func `thirds add up to wholes`() {
    #expect(sum([(1, 3), (1, 3), (1, 3)]) == Fraction(1))
    #expect(sum([(1000, 3), (2000, 3)]) == Fraction(1000))
    #expect(sum([(1, 2), (1, 3), (1, 6)]) == Fraction(1))
    #expect(sum([(-1, 3), (1, 3)]) == Fraction(0))
  }

  @Test(arguments: [(7, 2, 3), (-7, 2, -4), (-6, 2, -3), (0, 5, 0), (-1, 3, -1), (2999, 3, 999)])
  func `the whole part is rounded down`(numerator: Int, denominator: Int, whole: Int) {
    #expect(Fraction(numerator, over: denominator).whole == whole)
  }

  @Test func `what is nearly level is not level`() {
    #expect(Fraction(1, over: 3) < Fraction(334, over: 1000))
    #expect(Fraction(333, over: 1000) < Fraction(1, over: 3))
    #expect(!(Fraction(2, over: 6) < Fraction(1, over: 3)))
    #expect(Fraction(-1, over: 3) < Fraction(0))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the order of adding does not matter`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let parts = (0..<30).map { _ in (chance.draw(below: 20_001) - 5000, chance.draw(below: 40) + 1)
    }
    let forward = sum(parts)
    #expect(forward == sum(parts.reversed()), "seed \(seed)")
    let double = parts.reduce(0.0) { $0 + Double($1.0) / Double($1.1) }
    #expect(abs(Double(forward.whole) - double.rounded(.down)) <= 1)
  }

  @Test func `denominators of any kind do not overflow`() {
    let parts = (1...2000).map { (10_000_000, $0) }
    let double = parts.reduce(0.0) { $0 + Double($1.0) / Double($1.1) }
    #expect(abs(sum(parts).whole - Int(double)) <= 1)
  }
}
