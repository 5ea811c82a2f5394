import Facts

/// Pairs of values of a column, each with three rows or more that have it and not the other.
///
/// Either value may be the one that is shared: which it is, is drawn last, so that every row is the
/// key as often as its being shown has it.
struct TraitPairs {
  /// Three rows that share a value, and one that has another.
  struct Draw {
    let shared: ValueID
    let sharers: [Int]
    let other: ValueID
    let odd: Int

    /// All four rows.
    var rows: [Int] { sharers + [odd] }
  }

  private static let sharers = 3

  let traits: Traits
  private let groups: [(value: ValueID, rows: [Int])]

  /// Nil where no two values have rows enough.
  init?(_ subjects: Subjects, column: Int) {
    traits = Traits(subjects, column: column)
    groups = traits.groups().filter { $0.rows.count >= Self.sharers }
    if groups.count < 2 { return nil }
  }

  /// A pair with its rows; nil where this try found none.
  ///
  /// - `odd`: The row that has the other value; nil for any.
  func draw(odd: Int?, using generator: inout SplitMix64) -> Draw? {
    let one = generator.draw(below: groups.count)
    var other = generator.draw(below: groups.count - 1)
    if other >= one { other += 1 }
    let left = only(groups[one], without: groups[other].value)
    let right = only(groups[other], without: groups[one].value)
    guard left.count >= Self.sharers, right.count >= Self.sharers else { return nil }
    let isSwapped = generator.draw(below: 2) == 1
    let (shared, sharing) = isSwapped ? (groups[other].value, right) : (groups[one].value, left)
    let (apart, odds) = isSwapped ? (groups[one].value, left) : (groups[other].value, right)
    if let odd, !odds.contains(odd) { return nil }
    let chosen = odd ?? odds[generator.draw(below: odds.count)]
    var sharers: [Int] = []
    for _ in 0..<Self.sharers * 8 where sharers.count < Self.sharers {
      let row = sharing[generator.draw(below: sharing.count)]
      if !sharers.contains(row) { sharers.append(row) }
    }
    let draw = Draw(shared: shared, sharers: sharers, other: apart, odd: chosen)
    let isWhole = sharers.count == Self.sharers && traits.subjects.agree(draw.rows)
    return isWhole ? draw : nil
  }

  private func only(_ group: (value: ValueID, rows: [Int]), without other: ValueID) -> [Int] {
    group.rows.filter { traits.agreement($0, other) == .no }
  }
}
