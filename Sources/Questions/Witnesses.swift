import Facts

/// Finds the cases that prove a value to be the only true one of a set.
struct Witnesses {
  /// With more cases than this a value's are drawn rather than looked through.
  private static let listed = 32

  let pool: CasePool

  /// Whether there is one.
  func exists(
    for value: ValueID,
    among set: [ValueID],
    allowed: (Int) -> Bool,
    using generator: inout some RandomNumberGenerator
  ) -> Bool {
    let cases = pool.casesByKey[Int(value)]
    if cases.count <= Self.listed {
      return cases.contains { pool.fits($0, key: value, among: set) && allowed($0) }
    }
    return (0..<Self.listed).contains { _ in
      let number = cases[generator.draw(below: cases.count)]
      return pool.fits(number, key: value, among: set) && allowed(number)
    }
  }

  /// One of them, each equally likely; nil where none was found.
  func pick(
    for value: ValueID,
    among set: [ValueID],
    allowed: (Int) -> Bool,
    using generator: inout some RandomNumberGenerator
  ) -> Int? {
    let cases = pool.casesByKey[Int(value)]
    if cases.count <= Self.listed {
      return generator.pick(
        cases.filter { pool.fits($0, key: value, among: set) && allowed($0) }
      )
    }
    for _ in 0..<Self.listed * 8 {
      let number = cases[generator.draw(below: cases.count)]
      if pool.fits(number, key: value, among: set), allowed(number) { return number }
    }
    // Drawing found none, though there is one: look through them all, from a drawn place on.
    let start = generator.draw(below: cases.count)
    return (cases[start...] + cases[..<start]).first {
      pool.fits($0, key: value, among: set) && allowed($0)
    }
  }
}
