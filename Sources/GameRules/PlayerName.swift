/// What a player is called: 1 to 20 characters that any screen can show.
public struct PlayerName: Hashable, Sendable, CustomStringConvertible {
  /// Who plays when nobody gave a name.
  public static let anonymous = PlayerName(cleaned: "Player")

  /// The most characters a name can have.
  public static let maximumLength = 20

  /// The name, without white space around it.
  public let text: String

  /// Makes a name of what somebody typed.
  ///
  /// White space becomes single spaces; control, format, zero-width and private characters are
  /// left out, and so is all after the 20th character.
  ///
  /// - Parameter typed: Anything; nil is returned where nothing of it can be seen.
  public init?(_ typed: String) {
    var kept = ""
    for character in typed {
      kept.append(character.isWhitespace ? " " : Self.visible(character))
    }
    let words = kept.split(separator: " ").joined(separator: " ")
    let short = words.prefix(Self.maximumLength).split(separator: " ").joined(separator: " ")
    // What has nothing to stand on, such as a lone accent, would show on its neighbour.
    guard short.unicodeScalars.contains(where: { !Self.isMark($0) && $0 != " " }) else {
      return nil
    }
    text = short
  }

  private init(cleaned text: String) {
    self.text = text
  }

  /// The name itself.
  public var description: String { text }

  /// A character without what cannot be seen, and with no tower of accents.
  private static func visible(_ character: Character) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in character.unicodeScalars where kept.count < 4 && isVisible(scalar) {
      kept.append(scalar)
    }
    return String(kept)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default:
      !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
