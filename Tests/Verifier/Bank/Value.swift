/// A value of a column, with the form by which it is compared.
struct Value: Hashable, Sendable {
  /// The canonical form: equal values have equal keys.
  let key: String
  /// As it stands in the cell, without white space around it.
  let raw: String
  /// The canonical form's words.
  let phrase: Phrase
  /// The number that it is, in a column of numbers.
  let quantity: Quantity?

  static func == (left: Value, right: Value) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Whether one of the two stands in the other as whole words; numbers hold nothing.
  func meets(_ other: Value) -> Bool {
    if quantity != nil, other.quantity != nil { return key == other.key }
    return key == other.key || phrase.holds(other.phrase) || other.phrase.holds(phrase)
  }
}
