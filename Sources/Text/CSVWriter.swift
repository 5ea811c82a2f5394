/// Writes CSV by RFC 4180, but with LF at the end of each line.
///
/// Quotation marks stand only around fields that need them, so that the same table is always the same bytes.
public struct CSVWriter: Sendable {
  /// What the file is to be like.
  public let dialect: CSVDialect

  /// Makes a writer for a dialect.
  public init(dialect: CSVDialect = .comma) {
    self.dialect = dialect
  }

  /// Writes rows, the header among them if there is to be one.
  ///
  /// - Parameter rows: One field at least in each; as many in one as in another, if ``CSVReader`` is to
  ///   find no fault.
  /// - Returns: UTF-8 without a byte order mark, each row ended by LF; nothing for no rows.
  public func write(_ rows: some Sequence<[String]>) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      precondition(!row.isEmpty, "a row without fields would be no row")
      for (position, field) in row.enumerated() {
        if position > 0 { bytes.append(dialect.delimiter) }
        // Alone on its line an empty field would be a blank line, which is no row.
        append(field, to: &bytes, isAlone: row.count == 1)
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  private func append(_ field: String, to bytes: inout [UInt8], isAlone: Bool) {
    let mark = UInt8(ascii: "\"")
    let hasSpecial = field.utf8.contains {
      $0 == dialect.delimiter || $0 == mark || $0 == 0x0A || $0 == 0x0D
    }
    // U+FEFF at the very beginning would be taken for a byte order mark.
    let needsMarks =
      hasSpecial || field.isEmpty && isAlone || field.unicodeScalars.first == "\u{FEFF}"
    guard needsMarks else {
      bytes += field.utf8
      return
    }
    bytes.append(mark)
    for byte in field.utf8 {
      if byte == mark { bytes.append(mark) }
      bytes.append(byte)
    }
    bytes.append(mark)
  }
}
