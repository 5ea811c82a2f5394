/// Text without white space at its ends.
enum Trimmed {
  static func text(_ text: Substring) -> String {
    if !isSpace(text.utf8.first) && !isSpace(text.utf8.last) { return String(text) }
    var rest = text
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Whether a byte may be white space or a part of it.
  private static func isSpace(_ byte: UInt8?) -> Bool {
    byte.map { $0 <= 0x20 || $0 >= 0x80 } ?? false
  }
}
