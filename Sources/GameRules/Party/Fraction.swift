/// A number held exactly as a whole part and a fraction of it, for the means of teams.
///
/// Sums are exact while the denominators have a common multiple up to 2⁶⁰, which teams of up to
/// 40 members never pass; beyond that what is left over is rounded down to parts of 2⁴⁰.
struct Fraction: Hashable {
  private static let largest = 1 << 60
  private static let coarse = 1 << 40

  /// The number rounded down.
  let whole: Int
  /// From 0 to just below the denominator, without a common divisor.
  private let rest: Int
  private let denominator: Int

  /// Makes a quotient; `denominator` is at least 1.
  init(_ numerator: Int, over denominator: Int = 1) {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let isBelow = remainder < 0
    self.init(
      whole: isBelow ? quotient - 1 : quotient,
      rest: isBelow ? remainder + denominator : remainder,
      denominator: denominator
    )
  }

  private init(whole: Int, rest: Int, denominator: Int) {
    let divisor = Self.commonDivisor(rest, denominator)
    self.whole = whole
    self.rest = rest / divisor
    self.denominator = denominator / divisor
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    let shared = left.denominator / commonDivisor(left.denominator, right.denominator)
    let (common, overflows) = shared.multipliedReportingOverflow(by: right.denominator)
    if overflows || common > largest { return left.coarsened + right.coarsened }
    let rests =
      left.rest * (common / left.denominator) + right.rest * (common / right.denominator)
    return Fraction(
      whole: left.whole + right.whole + rests / common,
      rest: rests % common,
      denominator: common
    )
  }

  private var coarsened: Fraction {
    let product = rest.multipliedFullWidth(by: Self.coarse)
    let parts = denominator.dividingFullWidth(product).quotient
    return Fraction(whole: whole, rest: parts, denominator: Self.coarse)
  }

  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    var (divisor, rest) = (second, first)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return divisor
  }
}

extension Fraction: Comparable {
  static func < (left: Fraction, right: Fraction) -> Bool {
    if left.whole != right.whole { return left.whole < right.whole }
    let first = left.rest.multipliedFullWidth(by: right.denominator)
    let second = right.rest.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
