import Facts

/// A template with one set of givens, and what is true, false and unknown of it over all rows.
///
/// A value that is neither in `truths` nor in `unknowns` is surely false.
struct Family {
  /// For each given of the template the values shown: one, or all members of a list.
  let givens: [[ValueID]]
  /// The rows that agree with the givens, rising.
  let rows: [Int]
  /// The values of the asked column in rows that agree, rising.
  let truths: [ValueID]
  /// The values that may be true as well, rising; some may be among the truths.
  let unknowns: [ValueID]
  /// The values that a row which agrees says are never to be offered, rising.
  let avoided: [ValueID]
  /// The numbers that stand in no cell and that a row which agrees, or may, names to be avoided.
  let avoidedNumbers: Set<OrderedNumber>
}

extension Array where Element == ValueID {
  /// Each value once, rising.
  var rising: [ValueID] {
    if count < 2 { return self }
    var rising: [ValueID] = []
    rising.reserveCapacity(count)
    for id in sorted() where id != rising.last { rising.append(id) }
    return rising
  }

  /// Whether a rising array holds a value.
  func holds(_ id: ValueID) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == id
  }
}
