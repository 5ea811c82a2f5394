/// What a cell holds, as the Data Package standard names it.
public enum ValueKind: String, CaseIterable, Sendable {
  /// Any text.
  case string
  /// A whole number.
  case integer
  /// A decimal number.
  case number
  /// True or false.
  case boolean
  /// A year, four digits or more.
  case year
  /// A day, `YYYY-MM-DD`.
  case date

  /// Whether values have an order and a distance.
  public var isOrdered: Bool {
    switch self {
    case .integer, .number, .year, .date: true
    case .string, .boolean: false
    }
  }

  /// Whether the number beside a value is again a value.
  public var isWhole: Bool {
    switch self {
    case .integer, .year: true
    case .string, .number, .boolean, .date: false
    }
  }
}
