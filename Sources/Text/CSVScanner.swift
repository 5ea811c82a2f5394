/// Finds the fields of a CSV file, from its first byte to its last.
struct CSVScanner {
  /// A fault before its place is worked out.
  struct Finding {
    let offset: Int
    let found: String
    let expected: String
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let maximumFindings: Int
  private var index: Int
  /// The offset of the quotation mark that is never closed; a file has one at most.
  private var unclosed: Int?

  private(set) var cells: [CSVCell] = []
  private(set) var recordStarts: [UInt32] = []
  private(set) var lineStarts: [UInt32]
  private(set) var findings: [Finding] = []

  init(_ bytes: [UInt8], dialect: CSVDialect, maximumFindings: Int) {
    self.bytes = bytes
    self.maximumFindings = maximumFindings
    delimiter = dialect.delimiter
    index = UTF8Form.start(of: bytes)
    lineStarts = [UInt32(index)]
  }

  /// Takes all records; blank lines are none.
  mutating func scan() {
    while index < bytes.count {
      if !takeLineBreak() { takeRecord() }
    }
  }

  private mutating func takeRecord() {
    let start = index
    // The header has room for as many as there are.
    let room = recordStarts.isEmpty ? Int.max : columnCount
    recordStarts.append(UInt32(cells.count))
    var count = 0
    repeat {
      let cell = field()
      count += 1
      if count <= room { cells.append(cell) }
    } while takeDelimiter()
    takeLineBreak()
    // What an unclosed mark took for its field may be several.
    let isKnown = unclosed.map { $0 < start } ?? true
    if room != .max, count != room, isKnown {
      note(
        at: start,
        found: count == 1 ? "1 field" : "\(count) fields",
        expected: "\(room) as in the header"
      )
    }
  }

  private var columnCount: Int { recordStarts.count > 1 ? Int(recordStarts[1]) : cells.count }

  private mutating func field() -> CSVCell {
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return quotedField() }
    if let mark = skipToEndOfField() {
      note(
        at: mark,
        found: "a quotation mark in a field that begins without one",
        expected: "quotation marks around the field and those inside it doubled"
      )
    }
    return CSVCell(start..<index, isQuoted: false)
  }

  private mutating func quotedField() -> CSVCell {
    let start = index
    let lines = lineStarts.count
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
          index += 1
        } else {
          endQuotedField()
          return CSVCell(start..<index, isQuoted: true)
        }
      } else if byte == 0x0A || byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A) {
        lineStarts.append(UInt32(index))
      }
    }
    lineStarts.removeSubrange(lines...)
    return unclosedField(from: start)
  }

  /// Takes what stands between a closing quotation mark and the end of the field: nothing, one hopes.
  private mutating func endQuotedField() {
    let end = index
    _ = skipToEndOfField()
    if index > end {
      note(
        at: end,
        found: VisibleText.named(in: bytes, at: end) + " behind the closing quotation mark",
        expected: "\(delimiterName) or the end of the line"
      )
    }
  }

  /// Takes the rest of the line, for a forgotten mark should not swallow all records below.
  ///
  /// This looks at bytes a second time, but not at a third: all quotation marks behind an unclosed one
  /// stand in pairs, and among pairs none is unclosed.
  private mutating func unclosedField(from start: Int) -> CSVCell {
    unclosed = start
    note(
      at: start,
      found: "a quotation mark that is never closed",
      expected: "a second one at the end of the field"
    )
    index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return CSVCell(start..<index, isQuoted: true)
  }

  /// Stops at the next delimiter or line break.
  ///
  /// - Returns: The offset of the first quotation mark on the way.
  private mutating func skipToEndOfField() -> Int? {
    var end = index
    var mark: Int?
    while end < bytes.count {
      let byte = bytes[end]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "\""), mark == nil { mark = end }
      end += 1
    }
    index = end
    return mark
  }

  private mutating func takeDelimiter() -> Bool {
    guard index < bytes.count, bytes[index] == delimiter else { return false }
    index += 1
    return true
  }

  /// Takes LF, CRLF or a bare CR, if one stands next.
  @discardableResult private mutating func takeLineBreak() -> Bool {
    guard index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D else { return false }
    index += 1
    if bytes[index - 1] == 0x0D {
      if index < bytes.count, bytes[index] == 0x0A {
        index += 1
      } else {
        note(
          at: index - 1,
          found: "a carriage return without a line feed",
          expected: "LF or CRLF at the end of a line"
        )
      }
    }
    lineStarts.append(UInt32(index))
    return true
  }

  private var delimiterName: String {
    delimiter == UInt8(ascii: ",") ? "a comma" : VisibleText.named(Unicode.Scalar(delimiter))
  }

  private mutating func note(at offset: Int, found: String, expected: String) {
    if findings.count < maximumFindings {
      findings.append(Finding(offset: offset, found: found, expected: expected))
    }
  }
}
