/// A standard font, and the fonts that stand in for what it lacks.
///
/// What no given font has either is looked for in Symbol and ZapfDingbats.
public struct Typeface: Sendable {
  /// The font that gives the look.
  public let standard: StandardFont

  let fonts: [ChainFont]
  /// The printable characters of ASCII, from U+0021, with what they do to lines.
  let ascii: [(glyph: SetGlyph, kind: BreakClass)]
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
    space = Self.glyph(0x20, in: standard, breaking: .instead)
    ascii = (0x21...0x7E).map { code in
      (Self.glyph(code, in: standard, breaking: .never), BreakClass(Unicode.Scalar(code)))
    }
  }

  private static func glyph(
    _ code: UInt8,
    in font: StandardFont,
    breaking lineBreak: SetGlyph.Break
  ) -> SetGlyph {
    let advance = Int32(font.advance(of: code))
    return SetGlyph(code: UInt32(code), advance: advance, font: 0, lineBreak: lineBreak)
  }

  /// How far letters reach above the baseline, in points at a size; marks on capitals reach higher.
  public func ascent(at size: Double) -> Double { Double(standard.ascender) * size / 1000 }

  /// How far letters reach below the baseline, in points at a size; positive.
  public func descent(at size: Double) -> Double { Double(standard.descender) * size / 1000 }

  /// How high capital letters are, in points at a size: what a box beside them is centred on.
  public func capHeight(at size: Double) -> Double { Double(standard.capHeight) * size / 1000 }
}
