/// A number, year or date of a cell: equal by value however it is written, and with a place in an
/// order.
public struct OrderedNumber: Hashable, Sendable {
  /// The one way of writing the value: no leading or trailing zeros, a point before decimals; for
  /// dates `YYYY-MM-DD`.
  public let canonical: String
  /// The value for ordering and distances; for dates days since 1 March of the year 0.
  public let value: Double

  /// Two numbers are one when they are written as one.
  public static func == (left: OrderedNumber, right: OrderedNumber) -> Bool {
    left.canonical == right.canonical
  }

  /// Feeds the canonical writing.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(canonical)
  }

  /// Makes the number of a whole one.
  public init(_ whole: Int) {
    canonical = String(whole)
    value = Double(whole)
  }

  /// Reads a decimal number such as `-12.50` or `1.5e3`; nil where the text is no such number.
  ///
  /// - Parameters:
  ///   - text: The number alone, white space at its ends allowed.
  ///   - point: What stands before the decimals.
  ///   - group: What may stand between digits of the whole part, such as a comma; nil for nothing.
  public init?(_ text: String, point: Character = ".", group: Character? = nil) {
    guard let canonical = DecimalDigits.canonical(text, point: point, group: group),
      let value = Double(canonical), value.isFinite
    else { return nil }
    self.canonical = canonical
    self.value = value
  }

  /// Reads a date `YYYY-MM-DD` of the proleptic Gregorian calendar; nil where there is no such day.
  public init?(date text: String) {
    guard let date = CalendarDate(text) else { return nil }
    canonical = text
    value = Double(date.dayNumber)
  }

  /// Whether the value has no decimals.
  public var isWhole: Bool {
    !canonical.utf8.contains(UInt8(ascii: "."))
      && !canonical.utf8.dropFirst().contains(UInt8(ascii: "-"))
  }
}

extension OrderedNumber: Comparable {
  /// Orders by value.
  public static func < (left: OrderedNumber, right: OrderedNumber) -> Bool {
    left.value == right.value
      ? left != right && left.canonical < right.canonical : left.value < right.value
  }
}
