/// Foreign text within Markdown: CommonMark and what GitHub and pandoc add to it.
enum MarkdownText {
  /// What may be markup wherever it stands.
  private static let marks = Set("\\`*_[]<|~^${".unicodeScalars)
  /// What is markup where a line begins.
  private static let marksAtStart = Set("#+->=:".unicodeScalars)
  private static let romanDigits = Set("ivxlcdmIVXLCDM".unicodeScalars)

  /// A text that is nothing but text, with single spaces.
  ///
  /// - `lineBreak`: What stands for a line break, such as a space where a line is all there is.
  static func escaped(_ text: String, lineBreak: String = " ") -> String {
    SheetText.printable(text).split(separator: "\n").map { line in
      let words = line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
      return SheetText.isolated(escapedLine(Array(words.unicodeScalars)))
    }
    .filter { !$0.isEmpty }
    .joined(separator: lineBreak)
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
    guard !label.isEmpty, label.endIndex < line.count, [".", ")"].contains(line[label.endIndex])
    else { return nil }
    let isNumber = label.allSatisfy { ("0"..."9").contains($0) }
    let counts = isNumber || label.count == 1 || label.allSatisfy(romanDigits.contains)
    return counts ? label.endIndex : nil
  }
}
