/// Whether a record is of those that a stem speaks of.
enum Agreement: UInt8, Comparable, Sendable {
  case no
  /// Nobody can say.
  case maybe
  case yes

  static func < (left: Agreement, right: Agreement) -> Bool { left.rawValue < right.rawValue }
}
