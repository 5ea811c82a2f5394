/// A question or a statement of a table: its wordings, and what it asks.
struct Template: Sendable {
  /// What the wording is.
  enum Kind: Sendable {
    case question
    case statement
  }

  let kind: Kind
  /// The asked column, or the path to it.
  let asks: String
  /// The wording for givens with one true value; for statements the only one.
  let one: Pattern?
  /// The wording for givens with several.
  let these: Pattern?

  /// What the wordings show, the asked column left out.
  var givens: [String] {
    let paths = (one ?? these)?.paths ?? []
    return paths.filter { $0 != asks }
  }

  /// The templates of one member of `quiz:questions` or `quiz:statements`.
  static func all(_ kind: Kind, asks: String, _ value: Any) -> [Template] {
    if let array = value as? [Any] { return array.flatMap { all(kind, asks: asks, $0) } }
    if let text = value as? String {
      return [Template(kind: kind, asks: asks, one: Pattern(text), these: nil)]
    }
    let object = JSONObject(value)
    let ones = object.texts("one")
    let these = object.texts("these")
    return (0..<max(ones.count, these.count)).map { place in
      Template(
        kind: kind,
        asks: asks,
        one: ones.isEmpty ? nil : Pattern(ones[min(place, ones.count - 1)]),
        these: these.isEmpty ? nil : Pattern(these[min(place, these.count - 1)])
      )
    }
  }
}
