/// One line of set text, ready to be drawn on any page of any document.
public struct SetLine: Sendable {
  /// A part of a line in one font.
  enum Piece: Sendable {
    /// Operators of PDF: one that selects the font at its size, then from an offset on one that shows
    /// the string.
    case standard(StandardFont, operators: [UInt8], showing: Int)
    /// The scalars; their codes differ from document to document.
    ///
    /// Indirect, for a font would make every piece large, and most are of the other kind.
    indirect case trueType(TrueTypeFont, [Unicode.Scalar])
  }

  /// In points.
  public let size: Double
  /// From the first character's origin to the end of the last one's advance, in points; a space at the end not counted.
  public let width: Double

  let pieces: [Piece]

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { pieces.isEmpty }

  init(_ glyphs: ArraySlice<SetGlyph>, fonts: [ChainFont], size: Double) {
    var pieces: [Piece] = []
    var rest = glyphs
    while let first = rest.first {
      let run = rest.prefix { $0.font == first.font }
      rest = rest[run.endIndex...]
      pieces.append(Self.piece(of: run, in: fonts[Int(first.font)], size: size))
    }
    let shown = glyphs.last?.lineBreak == .instead ? glyphs.dropLast() : glyphs
    self.pieces = pieces
    self.size = size
    width = Double(shown.reduce(0) { $0 + Int($1.advance) }) * size / 1000
  }

  private static func piece(
    of run: ArraySlice<SetGlyph>,
    in font: ChainFont,
    size: Double
  ) -> Piece {
    switch font {
    case .standard(let font):
      var output = PDFBytes()
      output.append(selecting: font.rawValue, size: size)
      let showing = output.count
      output.append(literal: run.lazy.map { UInt8(truncatingIfNeeded: $0.code) })
      output.append("Tj\n")
      return .standard(font, operators: output.bytes, showing: showing)
    case .trueType(let font):
      return .trueType(font, run.compactMap { Unicode.Scalar($0.code) })
    }
  }
}
