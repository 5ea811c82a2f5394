/// Several words as a sentence lists them.
enum Enumeration {
  /// Joins words as `a, b or c`, none as the empty text.
  static func text(of words: [String], joinedBy conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
