/// Where the text of one field lies among the bytes of a table, in eight bytes.
struct CSVCell {
  /// The number of bytes that offsets can reach.
  static let reach = Int(Int32.max)

  private static let mark: UInt32 = 1 << 31

  // The top bit of the first says that the field is quoted, of the second that it holds doubled marks.
  private let markedOffset: UInt32
  private let markedLength: UInt32

  init(_ range: Range<Int>, isQuoted: Bool = false, holdsDoubledQuotes: Bool = false) {
    markedOffset = UInt32(range.lowerBound) | (isQuoted ? Self.mark : 0)
    markedLength = UInt32(range.count) | (holdsDoubledQuotes ? Self.mark : 0)
  }

  /// The text, without the quotation marks around it.
  var range: Range<Int> {
    let offset = Int(markedOffset & ~Self.mark)
    return offset..<offset + Int(markedLength & ~Self.mark)
  }

  /// Where the field begins, with its opening quotation mark.
  var start: Int {
    range.lowerBound - (markedOffset & Self.mark == 0 ? 0 : 1)
  }

  /// Whether two quotation marks in the text stand for one.
  var holdsDoubledQuotes: Bool { markedLength & Self.mark != 0 }
}
