/// One character as it is set.
struct SetGlyph: Sendable {
  /// How a line may break at the character.
  enum Break: UInt8 {
    /// Only where a word is longer than a line.
    case never
    /// Before it.
    case before
    /// In its place: a space.
    case instead
    /// Not even then: a mark on the character before it.
    case joined
  }

  /// The code in a standard font, the scalar in a TrueType font.
  let code: UInt32
  /// In thousandths of the size.
  let advance: Int32
  /// The place of its font in the chain.
  let font: UInt8
  var lineBreak: Break
}
