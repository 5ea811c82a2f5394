/// What a player or a team is called: 1 to 20 characters that any screen can show.
public struct PlayerName: Hashable, Sendable, CustomStringConvertible {
  /// Who plays when nobody gave a name.
  public static let anonymous = PlayerName(cleaned: "Player")

  /// The most characters a name can have.
  public static let maximumLength = 20

  // What is typed is looked at no further than this: names come from the network too.
  private static let longestTyped = 1000
  private static let longestCharacter = 4

  /// The name, without white space around it.
  public let text: String

  /// Makes a name of what somebody typed.
  ///
  /// White space becomes single spaces; control, format, bidi, zero-width, joining and private
  /// characters are left out, so a family joined into one picture shows as its members side by
  /// side; so is all after the 20th character.
  ///
  /// - Parameter typed: Anything; nil is returned where nothing of it can be seen.
  public init?(_ typed: String) {
    var kept = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars.prefix(Self.longestTyped) {
      if scalar.properties.isWhitespace {
        kept.append(" ")
      } else if Self.isVisible(scalar) {
        kept.append(scalar)
      }
    }
    // What is left out may have parted accents from a letter that they now stand on, so that the
    // characters are looked at again until they stay.
    var name = String(kept)
    while let shorter = Self.shortened(name) { name = shorter }
    // What has nothing to stand on, such as a lone accent, would show on its neighbour.
    guard name.unicodeScalars.contains(where: { !Self.isMark($0) && $0 != " " }) else {
      return nil
    }
    text = name
  }

  private init(cleaned text: String) {
    self.text = text
  }

  /// What tells names apart: two that differ in case alone, or in how Unicode writes an accent, are
  /// one name.
  public var key: String {
    // Upper case first, for it makes `ß` two letters and all forms of the Greek sigma one.
    text.uppercased().lowercased()
  }

  /// The name itself.
  public var description: String { text }

  /// A text with single spaces, no tower of accents and no more than 20 characters; nil where it is
  /// so already.
  private static func shortened(_ text: String) -> String? {
    let words = text.split(separator: " ").joined(separator: " ")
    var short = String.UnicodeScalarView()
    for character in words.prefix(maximumLength) {
      short.append(contentsOf: character.unicodeScalars.prefix(longestCharacter))
    }
    let shorter = String(short)
    return shorter.unicodeScalars.elementsEqual(text.unicodeScalars) ? nil : shorter
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default:
      // The blank Braille pattern counts as a symbol, but nobody sees it.
      !scalar.properties.isDefaultIgnorableCodePoint && scalar.value != 0x2800
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
