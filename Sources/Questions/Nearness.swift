import Facts

/// How near the members of an option set are to each other, from 0 (nothing in common) to 1.
///
/// It looks at the whole set alike, so that it tells nothing of which member is the key.
struct Nearness {
  let index: BankIndex
  /// The column that the members are of; nil for numbers that stand in no cell.
  let column: Column?
  /// For an ordered column where each value stands in its order.
  let places: [ValueID: Int]

  private var values: [Value] { column.map { index.bank.types[$0.type].values } ?? [] }

  /// For numbers how closely they stand in the column's order, for texts the mean likeness of two
  /// members, by spelling and by what their rows share.
  func of(_ set: [ValueID]) -> Double {
    if set.count < 2 { return 0 }
    if column?.kind.isOrdered ?? true {
      let own = set.compactMap { places[$0] }
      guard let low = own.min(), let high = own.max(), high > low else { return 0.5 }
      return Double(set.count - 1) / Double(high - low)
    }
    var sum = 0.0
    var pairs = 0.0
    for (number, left) in set.enumerated() {
      for right in set[(number + 1)...] {
        sum += likeness(left, right)
        pairs += 1
      }
    }
    return sum / pairs
  }

  private func likeness(_ left: ValueID, _ right: ValueID) -> Double {
    let spelling = Self.spelling(
      values[Int(left)].folded.text,
      values[Int(right)].folded.text
    )
    guard let key = column.flatMap({ index.bank.types[$0.type].keyColumn }) else {
      return spelling
    }
    let table = index.bank.tables[key.table]
    guard let leftRow = index.row(ofKey: left, in: key),
      let rightRow = index.row(ofKey: right, in: key)
    else { return spelling }
    var shared = 0.0
    var compared = 0.0
    for (number, other) in table.columns.enumerated()
    where number != key.column && (other.role == nil || other.role == .skip) {
      compared += 1
      let cell = other.cells.first(leftRow)
      if cell >= 0, cell == other.cells.first(rightRow) { shared += 1 }
    }
    return compared == 0 ? spelling : max(spelling, shared / compared)
  }

  /// What a set adds to the difficulty of its form, in hundredths.
  func hundredths(of set: [ValueID]) -> Int {
    // The root spreads the many sets that have little in common.
    Int((of(set).squareRoot() * 50).rounded())
  }

  /// The share of the longer text that both begin or end with.
  private static func spelling(_ left: String, _ right: String) -> Double {
    let one = Array(left.utf8)
    let other = Array(right.utf8)
    let length = min(one.count, other.count)
    if length == 0 { return 0 }
    var front = 0
    while front < length, one[front] == other[front] { front += 1 }
    var back = 0
    while back < length - front, one[one.count - 1 - back] == other[other.count - 1 - back] {
      back += 1
    }
    return Double(front + back) / Double(max(one.count, other.count))
  }
}
