/// A text whose characters have their fonts and widths: measured once, broken and drawn at will.
public struct SetText: Sendable {
  /// In points.
  public let size: Double

  private let glyphs: [SetGlyph]
  private let fonts: [ChainFont]

  init(glyphs: [SetGlyph], fonts: [ChainFont], size: Double) {
    self.glyphs = glyphs
    self.fonts = fonts
    self.size = size
  }

  /// Whether nothing is left of the text.
  public var isEmpty: Bool { glyphs.isEmpty }

  /// How wide the text is on one line, in points.
  public var width: Double {
    Double(glyphs.reduce(0) { $0 + Int($1.advance) }) * size / 1000
  }

  /// The whole text on one line, however long.
  public var line: SetLine { SetLine(glyphs[...], fonts: fonts, size: size) }

  /// Breaks the text into lines.
  ///
  /// Lines break at spaces, after hyphens, dashes and slashes between letters, and between ideographs
  /// and kana, but not before what closes nor after what opens. A word that is longer than a line is
  /// broken anywhere, but not before a combining mark. No-break spaces hold.
  ///
  /// - Parameter width: What the lines may fill, in points, finite; a single character may be wider.
  /// - Returns: The lines from the top, none for an empty text.
  public func lines(fitting width: Double) -> [SetLine] {
    precondition(width.isFinite && width < 1_000_000, "\(width) is no width of a column")
    // A width that was measured must be enough, though its parts were rounded on the way.
    let limit = Int((width * 1000 / size + 0.001).rounded(.down))
    return LineBreaker.lines(of: glyphs, limit: limit).map {
      SetLine(glyphs[$0], fonts: fonts, size: size)
    }
  }
}
