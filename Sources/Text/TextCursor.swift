/// A walk forward through bytes that knows the line and column of where it stands.
///
/// Asking for rising offsets costs one pass over the text in all, however many are asked for.
struct TextCursor {
  private let bytes: [UInt8]
  private var offset: Int
  private var line: Int
  private var column = 1

  /// Stands at the first scalar of a text, behind a byte order mark.
  init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.init(bytes, startOfLine: UTF8Form.start(of: bytes), line: firstLine)
  }

  /// Stands at the first scalar of a line.
  init(_ bytes: [UInt8], startOfLine offset: Int, line: Int) {
    self.bytes = bytes
    self.offset = offset
    self.line = line
  }

  /// Walks to an offset, where a scalar begins or the text ends, and tells its place.
  ///
  /// Offsets must not fall from one call to the next.
  mutating func place(at target: Int) -> TextPlace {
    while offset < target {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        let endsLine =
          byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A))
        line += endsLine ? 1 : 0
        column = endsLine ? 1 : column + 1
      } else {
        offset += UTF8Form.sequence(in: bytes, at: offset).length
        column += 1
      }
    }
    return TextPlace(line: line, column: column)
  }
}
