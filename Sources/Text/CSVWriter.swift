/// Writes rows of fields as CSV by RFC 4180, in UTF-8, each row ended by LF.
public struct CSVWriter: Sendable {
  /// How fields are separated.
  public let dialect: CSVDialect

  /// Makes a writer of one dialect.
  public init(dialect: CSVDialect = .comma) {
    self.dialect = dialect
  }

  /// Writes rows, the header first if there is one.
  ///
  /// - Parameter rows: Each with at least one field.
  /// - Returns: Quotation marks stand only around the fields that need them, and around the empty
  ///   field of a row that has no other, which would be a blank line.
  public func write(_ rows: some Sequence<[String]>) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      precondition(!row.isEmpty, "a row without a field cannot be written")
      for (column, field) in row.enumerated() {
        if column > 0 { bytes.append(dialect.delimiter) }
        append(field, to: &bytes, isAlone: row.count == 1)
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  private func append(_ field: String, to bytes: inout [UInt8], isAlone: Bool) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = field.utf8.contains { byte in
      byte == dialect.delimiter || byte == quote || byte == 0x0A || byte == 0x0D
    }
    // A byte order mark at the start of a text would not be read as part of the field.
    guard needsQuotes || (isAlone && field.isEmpty) || field.unicodeScalars.first == "\u{FEFF}"
    else {
      bytes += field.utf8
      return
    }
    bytes.append(quote)
    for byte in field.utf8 {
      bytes.append(byte)
      if byte == quote { bytes.append(quote) }
    }
    bytes.append(quote)
  }
}
