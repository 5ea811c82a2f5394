/// Takes rows off a CSV text, from left to right, going on after each fault.
struct CSVScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index: Int
  private var line = 1
  private var width: Int?

  private(set) var cells: [CSVCell] = []
  private(set) var rows: [CSVRow] = []
  private(set) var faults = CSVFaultList()

  init(_ bytes: [UInt8], dialect: CSVDialect) {
    self.bytes = bytes
    delimiter = dialect.delimiter
    index = UTF8Form.start(of: bytes)
  }

  mutating func scan() {
    while index < bytes.count {
      if isLineBreak(bytes[index]) {
        takeLineBreak()  // A blank line is no record.
      } else {
        takeRow()
      }
    }
  }

  private mutating func takeRow() {
    let start = index
    rows.append(CSVRow(firstCell: UInt32(cells.count), line: UInt32(line)))
    var count = 0
    var isMore = true
    while isMore {
      let cell = index < bytes.count && bytes[index] == Self.quote ? takeQuoted() : takePlain()
      if count < width ?? Int.max { cells.append(cell) }
      count += 1
      isMore = index < bytes.count && bytes[index] == delimiter
      if isMore { index += 1 }
    }
    if let width, count != width {
      faults.add(.fieldCount(found: count, expected: width), at: start)
    }
    if width == nil { width = count }
    if index < bytes.count { takeLineBreak() }
  }

  /// Takes a field that does not begin with a quotation mark; those inside it stay.
  private mutating func takePlain() -> CSVCell {
    let start = index
    index = endOfPlain(from: start)
    if let stray = bytes[start..<index].firstIndex(of: Self.quote) {
      faults.add(.strayQuote, at: stray)
    }
    return CSVCell(start..<index)
  }

  /// Takes a field that begins with a quotation mark.
  private mutating func takeQuoted() -> CSVCell {
    let start = index + 1
    var end = start
    var breaks = 0
    var isDoubled = false
    while end < bytes.count {
      if bytes[end] == Self.quote {
        guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else {
          line += breaks
          index = end + 1
          return takeRest(of: start..<end, isDoubled: isDoubled)
        }
        isDoubled = true
        end += 1
      } else if isLineBreak(bytes[end]), !isFollowedByLineFeed(end) {
        breaks += 1
      }
      end += 1
    }
    // Read again up to the next delimiter, so that the records after it are seen. That happens once
    // in a text: the marks that follow stand in pairs, and a field that begins with a pair ends.
    faults.add(.openQuote, at: index)
    index = endOfPlain(from: start)
    return CSVCell(start..<index, isQuoted: true, holdsDoubledQuotes: isDoubled)
  }

  /// Takes what stands between a closing quotation mark and the end of its field.
  ///
  /// White space is dropped. With anything else the marks are taken for those of someone who did
  /// not double them, and the field goes up to its last mark.
  private mutating func takeRest(of range: Range<Int>, isDoubled: Bool) -> CSVCell {
    var range = range
    let end = endOfPlain(from: index)
    if index < end {
      faults.add(.textAfterQuote, at: index)
      if !bytes[index..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        range = range.lowerBound..<(bytes[end - 1] == Self.quote ? end - 1 : end)
      }
      index = end
    }
    return CSVCell(range, isQuoted: true, holdsDoubledQuotes: isDoubled)
  }

  private mutating func takeLineBreak() {
    if bytes[index] == Self.carriageReturn {
      if isFollowedByLineFeed(index) {
        index += 1
      } else {
        faults.add(.loneCarriageReturn, at: index)
      }
    }
    index += 1
    line += 1
  }

  /// The first delimiter or line break at or after an offset, else the end.
  private func endOfPlain(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != delimiter, !isLineBreak(bytes[end]) { end += 1 }
    return end
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Whether the byte at an offset is a carriage return of a CRLF.
  private func isFollowedByLineFeed(_ offset: Int) -> Bool {
    bytes[offset] == Self.carriageReturn && offset + 1 < bytes.count
      && bytes[offset + 1] == Self.lineFeed
  }
}
