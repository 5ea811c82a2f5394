/// Foreign text within Markdown: CommonMark and what GitHub and pandoc add to it.
enum MarkdownText {
  /// What may be markup wherever it stands.
  private static let marks = Set("\\`*_[]<|~^${".unicodeScalars)
  /// What is markup where a line begins.
  private static let marksAtStart = Set("#+->=:".unicodeScalars)
  /// Letters of the scripts that run from right to left.
  private static let rightToLeft: [ClosedRange<UInt32>] = [
    0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
  ]
  private static let romanDigits = Set("ivxlcdmIVXLCDM".unicodeScalars)

  /// A text that is nothing but text; it has one line, and no marks of direction.
  static func escaped(_ text: String) -> String {
    let line = escapedLine(Array(text.unicodeScalars))
    let runsLeft = text.unicodeScalars.contains { scalar in
      rightToLeft.contains { $0.contains(scalar.value) }
    }
    // Isolated, so that it leaves the direction of what stands beside it alone.
    return runsLeft ? "\u{2068}\(line)\u{2069}" : line
  }

  private static func escapedLine(_ line: [Unicode.Scalar]) -> String {
    let listMark = endOfListMark(line)
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in line.enumerated() {
      let previous = place > 0 ? line[place - 1] : " "
      let next = place + 1 < line.count ? line[place + 1] : " "
      let isMark =
        switch scalar {
        case _ where marks.contains(scalar): true
        case _ where place == 0 && marksAtStart.contains(scalar): true
        case _ where place == listMark: true
        // A heading may be closed by these; after a letter they are none.
        case "#": previous == " " || previous == "#"
        case "&": next == "#" || next.properties.isAlphabetic
        // A citation of pandoc's; not the middle of an address.
        case "@": !previous.properties.isAlphabetic && !("0"..."9").contains(previous)
        case _: false
        }
      if isMark { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The place of the dot or bracket in `1.`, `b)` or `(iv)` at a line's start.
  private static func endOfListMark(_ line: [Unicode.Scalar]) -> Int? {
    let label = line.dropFirst(line.first == "(" ? 1 : 0).prefix {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    let rest = line[label.endIndex...]
    guard !label.isEmpty, rest.first == "." || rest.first == ")",
      rest.dropFirst().first ?? " " == " "
    else { return nil }
    let isNumber = label.allSatisfy { ("0"..."9").contains($0) }
    let counts = isNumber || label.count == 1 || label.allSatisfy(romanDigits.contains)
    return counts ? label.endIndex : nil
  }
}
