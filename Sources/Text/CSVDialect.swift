/// How a table of CSV separates its fields.
public struct CSVDialect: Hashable, Sendable {
  /// The ASCII byte between two fields; not a quotation mark, not a line break.
  public let delimiter: UInt8

  /// RFC 4180.
  public static let comma = CSVDialect(delimiter: UInt8(ascii: ","))

  /// Makes a dialect with an ASCII delimiter that is no quotation mark and no line break.
  public init(delimiter: UInt8) {
    precondition(
      delimiter < 0x80 && ![0x22, 0x0A, 0x0D].contains(delimiter),
      "the byte \(delimiter) cannot separate fields"
    )
    self.delimiter = delimiter
  }
}
