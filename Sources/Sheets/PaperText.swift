/// Foreign text made fit for paper: one line, nothing in it that a page could act on.
enum PaperText {
  /// Runs of white space become one space, controls and noncharacters U+FFFD; marks of direction
  /// go, for the formats set direction by themselves.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        if !isAfterSpace { line.append(" ") }
        isAfterSpace = true
        continue
      }
      if scalar.properties.isBidiControl { continue }
      line.append(hasNoLook(scalar) ? "\u{FFFD}" : scalar)
      isAfterSpace = false
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  private static func hasNoLook(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
  }

  /// White space that a line may break at; a no-break space is none.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}"
  }
}
