/// What is true, and what is unknown, of a table's column for some givens.
struct Truth: Sendable {
  /// What can be said of a value.
  enum Verdict: Sendable {
    case yes
    case no
    case unknown
  }

  /// T: the values of the records that surely agree, in their order.
  var values: [Value] = []
  /// The records that make each value true, by its key.
  var proofs: [String: [Int]] = [:]
  /// The records that surely agree and are to be asked, whether or not they say anything.
  var agreeing: [Int] = []
  /// M: what may be true, by key.
  var unknown: Set<String> = []
  /// What is never to be offered with the records that surely agree, by key.
  var avoided: Set<String> = []
  /// Records that surely agree and are empty in the asked column.
  var empty: [Int] = []
  /// Records that are not to be asked, surely agree and are empty: the design is silent on them.
  var silent: [Int] = []

  var keys: Set<String> { Set(values.map(\.key)) }

  func isTrue(_ value: Value) -> Bool { proofs[value.key] != nil }
}
