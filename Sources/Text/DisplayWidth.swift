/// How many columns of a terminal a text takes.
///
/// Terminals differ where Unicode leaves it to them; this is what most do: East Asian wide and
/// fullwidth characters and emoji take two columns, ambiguous ones one.
public enum DisplayWidth {
  /// The columns of a text on one line: those of its characters together.
  public static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of what readers see as one character: 0, 1 or 2.
  ///
  /// 0 are controls (tabs and line breaks too), and combining and invisible characters that stand
  /// alone. A cluster takes what its scalars take together, two at most: so does a syllable of an
  /// Indic script, a flag, a family of emoji. The selector U+FE0F gives an emoji two columns.
  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
    let scalars = character.unicodeScalars
    let isEmoji = scalars.first?.properties.isEmoji ?? false
    if isEmoji, scalars.dropFirst().contains("\u{FE0F}") { return 2 }
    return min(2, scalars.reduce(0) { $0 + columns(of: $1) })
  }

  /// The longest beginning of a text that fits.
  ///
  /// - Parameters:
  ///   - text: Text of one line.
  ///   - columns: The room; below 1 nothing but invisible characters fits.
  /// - Returns: Whole characters.
  public static func prefix(_ text: String, columns: Int) -> String {
    var room = columns
    return String(
      text.prefix { character in
        room -= Self.columns(of: character)
        return room >= 0
      }
    )
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: 0
    case .format: isVisibleFormat(scalar) ? 1 : 0
    case _ where scalar.properties.isEmojiPresentation || WideScalars.contains(scalar): 2
    case _ where scalar.properties.isDefaultIgnorableCodePoint || isJoiningJamo(scalar): 0
    case _: 1
    }
  }

  /// Whether a format character is drawn: the soft hyphen, and signs that enclose digits or words.
  private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    // All others that are drawn have the property Prepended_Concatenation_Mark.
    switch scalar.value {
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    case _: false
    }
  }

  /// Whether a part of a Hangul syllable is drawn into the block that a leading consonant began.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }
}
