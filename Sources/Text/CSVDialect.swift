/// What sets one family of CSV files apart from another.
public struct CSVDialect: Hashable, Sendable {
  /// Commas between the fields, as RFC 4180 has it.
  public static let comma = CSVDialect(delimiter: UInt8(ascii: ","))

  /// The byte between two fields.
  public let delimiter: UInt8

  /// Makes a dialect.
  ///
  /// - Parameter delimiter: An ASCII character, neither a quotation mark nor a line break.
  public init(delimiter: UInt8) {
    precondition(delimiter < 0x80, "a delimiter in ASCII")
    precondition(
      delimiter != UInt8(ascii: "\"") && delimiter != 0x0A && delimiter != 0x0D,
      "a delimiter that means nothing else"
    )
    self.delimiter = delimiter
  }
}
