/// A standard font, and the fonts that stand in for what it lacks.
///
/// What no given font has either is looked for in Symbol and ZapfDingbats.
public struct Typeface: Sendable {
  /// The font that gives the look.
  public let standard: StandardFont

  let fonts: [ChainFont]
  /// The printable characters of ASCII as the first font that has them sets them, from U+0021.
  let ascii: [SetGlyph]
  let space: SetGlyph

  /// Makes a typeface.
  ///
  /// - Parameters:
  ///   - standard: The font that gives the look; one of letters, not Symbol or ZapfDingbats.
  ///   - fallbacks: Fonts to be asked in turn for what it lacks; at most 200.
  public init(_ standard: StandardFont, fallbacks: [TrueTypeFont] = []) {
    precondition(fallbacks.count <= 200, "\(fallbacks.count) fonts are too many")
    guard case .winAnsi = standard.encoding else {
      preconditionFailure("\(standard.rawValue) has no letters")
    }
    self.standard = standard
    fonts =
      [.standard(standard)] + fallbacks.map(ChainFont.trueType)
      + [.standard(.symbol), .standard(.zapfDingbats)]
    let glyph = { (code: UInt8, lineBreak: SetGlyph.Break) in
      SetGlyph(
        code: UInt32(code),
        advance: Int32(standard.advance(of: code)),
        font: 0,
        lineBreak: lineBreak
      )
    }
    ascii = (0x21...0x7E).map { glyph($0, .never) }
    space = glyph(0x20, .instead)
  }

  /// How far letters reach above the baseline, in points at a size; marks on capitals reach higher.
  public func ascent(at size: Double) -> Double { Double(standard.ascender) * size / 1000 }

  /// How far letters reach below the baseline, in points at a size; positive.
  public func descent(at size: Double) -> Double { Double(standard.descender) * size / 1000 }

  /// How high capital letters are, in points at a size: what a box beside them is centred on.
  public func capHeight(at size: Double) -> Double { Double(standard.capHeight) * size / 1000 }
}
