import Facts

/// How near the members of an option set are to each other, from 0 (nothing in common) to 1.
///
/// It looks at the whole set alike, so that it tells nothing of which member is the key.
struct Nearness {
  /// Numbers by the places in their order, texts by their likeness.
  private enum Measure {
    case places(ValuePlaces)
    case likeness(Likeness)
  }

  private let measure: Measure

  /// The nearness of numbers that stand in no cell.
  ///
  /// - `places`: Where each value stands in its order.
  init(places: ValuePlaces) {
    measure = .places(places)
  }

  /// The nearness of a column's values.
  ///
  /// - `places`: For an ordered column where each value stands in its order.
  init(index: BankIndex, column: Column, places: ValuePlaces) {
    measure =
      column.kind.isOrdered ? .places(places) : .likeness(index.likeness(ofType: column.type))
  }

  /// For numbers how closely they stand in the column's order, for texts the mean likeness of two
  /// members.
  func of(_ set: [ValueID]) -> Double {
    if set.count < 2 { return 0 }
    switch measure {
    case .places(let places):
      let own = set.compactMap { places[$0] }
      guard let low = own.min(), let high = own.max(), high > low else { return 0.5 }
      return Double(set.count - 1) / Double(high - low)
    case .likeness(let likeness):
      return Self.mean(set, likeness)
    }
  }

  private static func mean(_ set: [ValueID], _ likeness: Likeness) -> Double {
    var sum = 0.0
    var pairs = 0.0
    for left in set.indices {
      for right in (left + 1)..<set.count {
        sum += likeness.of(set[left], set[right])
        pairs += 1
      }
    }
    return sum / pairs
  }

  /// What a set adds to the difficulty of its form, in hundredths.
  func hundredths(of set: [ValueID]) -> Int {
    // The root spreads the many sets that have little in common.
    Int((of(set).squareRoot() * 50).rounded())
  }
}
