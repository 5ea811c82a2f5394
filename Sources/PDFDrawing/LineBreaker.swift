/// Breaks set characters into lines, each as long as it can be.
struct LineBreaker {
  private let glyphs: [SetGlyph]
  /// In thousandths of the size.
  private let limit: Int
  private var lines: [Range<Int>] = []
  private var start = 0
  private var width = 0
  /// Where the next line may begin.
  private var opportunity: Int?

  private init(_ glyphs: [SetGlyph], limit: Int) {
    self.glyphs = glyphs
    self.limit = limit
  }

  /// The lines of a text, the space at which one breaks being its last character; none for no text.
  static func lines(of glyphs: [SetGlyph], limit: Int) -> [Range<Int>] {
    var breaker = LineBreaker(glyphs, limit: limit)
    breaker.run()
    return breaker.lines
  }

  private mutating func run() {
    var index = 0
    while index < glyphs.count {
      let glyph = glyphs[index]
      switch glyph.lineBreak {
      case .instead: opportunity = index + 1
      case .before: opportunity = index
      case .never, .joined: break
      }
      let isTooLong = width + Int(glyph.advance) > limit && glyph.lineBreak != .instead
      if isTooLong, let next = breakPoint(before: index) {
        lines.append(start..<next)
        (start, width, opportunity) = (next, 0, nil)
        index = next
      } else {
        width += Int(glyph.advance)
        index += 1
      }
    }
    if start < glyphs.count { lines.append(start..<glyphs.count) }
  }

  /// Where the line breaks that has no room for a character; nil where it holds nothing yet.
  private func breakPoint(before index: Int) -> Int? {
    if let opportunity, opportunity > start { return opportunity }
    var point = index
    while point > start, glyphs[point].lineBreak == .joined { point -= 1 }
    return point > start ? point : nil
  }
}
