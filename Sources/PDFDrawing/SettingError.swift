/// A character that cannot be set, and where it stands.
public struct SettingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Why a character cannot be set.
  public enum Reason: Equatable, Sendable {
    /// No font of the typeface has the character.
    case noFont
    /// The script joins or reorders its letters, or runs from right to left.
    case needsShaping
    /// The character is joined with others to one picture.
    case needsJoining
    /// The character is a control character other than white space.
    case isControl
  }

  /// The character.
  public let scalar: Unicode.Scalar
  /// Its place in the text, in Unicode scalars from 0.
  public let offset: Int
  /// Why it cannot be set.
  public let reason: Reason

  /// Makes an error of its character, its place in Unicode scalars from 0, and its reason.
  public init(scalar: Unicode.Scalar, offset: Int, reason: Reason) {
    self.scalar = scalar
    self.offset = offset
    self.reason = reason
  }

  /// One line, such as `U+0627 ARABIC LETTER ALEF at character 3: …`, where characters count from 1.
  public var description: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar.properties.name.map { " " + $0 } ?? ""
    return "\(number)\(name) at character \(offset + 1): \(explanation)"
  }

  private var explanation: String {
    switch reason {
    case .noFont: "no font has it"
    case .needsShaping: "its script needs letters that are joined, moved or set from right to left"
    case .needsJoining: "it is part of a picture made of several characters"
    case .isControl: "a control character"
    }
  }
}
