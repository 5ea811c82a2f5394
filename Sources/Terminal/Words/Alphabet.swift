/// The characters that a terminal can show.
///
/// Every text passes here on its way to a terminal, ours and others' alike; nothing that comes out
/// steers one.
enum Alphabet {
  /// All of Unicode.
  case unicode
  /// Those from space to tilde.
  case ascii

  /// A text of harmless characters only.
  ///
  /// White space and line breaks become spaces, controls a replacement mark; direction overrides,
  /// zero-width and other invisible marks are dropped, and so is what a tower of accents has above
  /// its 16th scalar.
  func cleaned(_ raw: String) -> String {
    // Most text is plain, and a frame is made of hundreds.
    if raw.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return raw }
    var clean = String.UnicodeScalarView()
    for character in raw {
      var height = 0
      for scalar in character.unicodeScalars where height < 16 {
        height += 1
        append(scalar, to: &clean)
      }
    }
    return String(clean)
  }

  private func append(_ scalar: Unicode.Scalar, to clean: inout String.UnicodeScalarView) {
    let properties = scalar.properties
    if properties.isWhitespace {
      clean.append(" ")
    } else if properties.generalCategory == .control {
      clean.append(contentsOf: replacement)
    } else if Self.isInvisible(scalar) {
      return
    } else if self == .ascii, !scalar.isASCII {
      clean.append(contentsOf: Self.spelledOut(scalar).unicodeScalars)
    } else {
      clean.append(scalar)
    }
  }

  private var replacement: String.UnicodeScalarView {
    switch self {
    case .unicode: "\u{FFFD}".unicodeScalars
    case .ascii: "?".unicodeScalars
    }
  }

  /// Format characters and other marks without width, but not the joiners and the variation
  /// selectors that emoji and scripts of South Asia and Iran are spelled with.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F: false
    default:
      scalar.properties.generalCategory == .format
        || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// What stands for a character where only ASCII can be shown.
  private static func spelledOut(_ scalar: Unicode.Scalar) -> String {
    if let known = substitutes[scalar] { return known }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return ""
    case .dashPunctuation: return "-"
    default: return letter(namedBy: scalar) ?? "?"
    }
  }

  /// The letter that an accented one is built on, which Unicode names, such as the e of
  /// `LATIN SMALL LETTER E WITH ACUTE`.
  private static func letter(namedBy scalar: Unicode.Scalar) -> String? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH" else {
      return nil
    }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }

  private static let substitutes: [Unicode.Scalar: String] = [
    "✓": "+", "✗": "x", "▸": ">", "▲": "^", "▼": "v", "↑": "up", "↓": "down", "♥": "*", "♡": ".",
    "━": "=", "─": "-", "█": "#", "░": ".", "▀": "#", "▔": "-", "·": "-", "…": "...", "‘": "'",
    "’": "'", "“": "\"",
    "”": "\"", "„": "\"", "‚": "'", "′": "'", "″": "\"", "×": "x", "÷": "/", "−": "-", "ß": "ss",
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ð": "d",
    "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "€": "EUR", "£": "GBP", "°": " deg", "«": "\"",
    "»": "\"", "\u{FFFD}": "?",
  ]
}
