import Facts

/// The key of a nearest item, and how far from it a response is.
struct NearestNumber {
  // Nine decimals hold every constant that a quiz asks for, twenty digits every population.
  private static let decimals = 9

  private enum Kind {
    case decimal
    case date
  }

  private let kind: Kind
  private let value: Int128

  /// Reads a key; nil where it is neither a number nor a date `YYYY-MM-DD`.
  init?(key: String) {
    for kind in [Kind.decimal, .date] {
      if let value = Self.value(of: key, kind) {
        self.kind = kind
        self.value = value
        return
      }
    }
    return nil
  }

  /// How far a response is from the key, exactly; nil where it is no number, or date, as the key is.
  func distance(of text: String) -> UInt128? {
    Self.value(of: text, kind).map { ($0 - value).magnitude }
  }

  private static func value(of text: String, _ kind: Kind) -> Int128? {
    switch kind {
    case .decimal: DecimalText.parts(of: text, decimals: decimals)
    case .date: OrderedNumber(date: text).map { Int128($0.value) }
    }
  }
}
