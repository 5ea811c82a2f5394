import Text

/// Lines of a fixed width.
struct TextLines {
  let width: Int

  /// A text broken into lines, the first after a lead and the others as far in.
  func paragraph(_ text: String, after lead: String = "") -> [String] {
    let indent = DisplayWidth.columns(of: lead)
    let space = String(repeating: " ", count: indent)
    return DisplayWidth.wrapped(text, columns: width - indent).enumerated().map { number, line in
      trimmed((number == 0 ? lead : space) + line)
    }
  }

  /// Two texts at both ends of a line, on two lines where they do not fit on one.
  func spread(_ left: String, _ right: String, filler: Character = " ") -> [String] {
    if right.isEmpty, filler == " " { return paragraph(left) }
    let room = width - DisplayWidth.columns(of: left) - DisplayWidth.columns(of: right)
    if room < 2 {
      let end = DisplayWidth.padded(right, columns: width, alignment: .right)
      return paragraph(left) + [end]
    }
    return [left + String(repeating: filler, count: room) + right]
  }

  /// Texts side by side in fields as wide as the widest, as many on a line as fit.
  func fields(_ texts: [String], indent: Int) -> [String] {
    let field = (texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + 3
    let each = max((width - indent + 3) / field, 1)
    let space = String(repeating: " ", count: indent)
    return stride(from: 0, to: texts.count, by: each).map { start in
      let line = texts[start..<min(start + each, texts.count)]
        .map { DisplayWidth.padded($0, columns: field) }.joined()
      return trimmed(space + line)
    }
  }

  private func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
