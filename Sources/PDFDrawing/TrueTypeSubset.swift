/// A font file with chosen glyphs of a font only, for a PDF to embed.
///
/// ISO 32000-1, clause 9.9, asks for the tables glyf, head, hhea, hmtx, loca and maxp. Instructions for
/// screens are left out, and with them the tables cvt, fpgm and prep: paper needs none.
struct TrueTypeSubset {
  private typealias Flag = GlyphTable.ComponentFlag

  private let font: TrueTypeFont
  /// The font's number of each glyph in the subset.
  private var glyphs: [Int]
  private var places: [Int: Int] = [:]
  private var outlines = FontOutput()
  private var locations = FontOutput()

  /// Takes the glyphs in this order, the one for missing characters first, and then their parts.
  private init(of font: TrueTypeFont, glyphs: [Int]) {
    self.font = font
    self.glyphs = glyphs
    for (place, glyph) in glyphs.enumerated().reversed() { places[glyph] = place }
  }

  /// The bytes of a font whose glyphs are these, in this order, and behind them what they are put together from.
  static func bytes(of font: TrueTypeFont, glyphs: [Int]) -> [UInt8] {
    var subset = TrueTypeSubset(of: font, glyphs: glyphs)
    return subset.bytes()
  }

  private mutating func bytes() -> [UInt8] {
    var next = 0
    while next < glyphs.count {
      locations.append(uint32: outlines.count)
      if let place = font.glyphs.place(of: glyphs[next]) { appendOutline(at: place) }
      next += 1
    }
    locations.append(uint32: outlines.count)
    var file = FontFile()
    file.append("glyf", outlines.bytes)
    file.append("head", head())
    // hhea's and maxp's numbers are the only ones that the choice of glyphs changes and readers trust.
    file.append("hhea", copy("hhea", length: 36, [34: glyphs.count]))
    file.append("hmtx", horizontalMetrics())
    file.append("loca", locations.bytes)
    file.append("maxp", copy("maxp", length: 32, [4: glyphs.count, 26: 0]))
    return file.bytes()
  }

  private mutating func appendOutline(at place: Range<Int>) {
    let bytes = font.directory.source.bytes
    if font.glyphs.isBlank(place) { return }
    if let instructions = font.glyphs.instructions(of: place) {
      outlines.append(bytes[place.lowerBound..<instructions.lowerBound])
      outlines.append(uint16: 0)
      outlines.append(bytes[instructions.upperBound..<place.upperBound])
    } else {
      outlines.append(bytes[place.lowerBound..<place.lowerBound + 10])
      for component in font.glyphs.components(of: place) ?? [] {
        outlines.append(uint16: component.flags & ~Flag.hasInstructions)
        outlines.append(uint16: self.place(of: component.glyph))
        outlines.append(bytes[component.place.lowerBound + 4..<component.place.upperBound])
      }
    }
    outlines.pad()
  }

  /// Where a part stands in the subset, taking it in if it is new.
  private mutating func place(of glyph: Int) -> Int {
    if let place = places[glyph] { return place }
    // More than a font can number is met in no text; the part is then left blank.
    guard glyphs.count < 0xFFFF else { return 0 }
    places[glyph] = glyphs.count
    glyphs.append(glyph)
    return glyphs.count - 1
  }

  /// A table as it stands, but for some 16-bit numbers by their offsets.
  private func copy(_ tag: String, length: Int, _ changes: [Int: Int]) -> [UInt8] {
    guard let table = font.directory.table(ifThere: tag, atLeast: length) else { return [] }
    var bytes = Array(font.directory.source.bytes[table.prefix(length)])
    for (offset, value) in changes {
      bytes[offset] = UInt8(truncatingIfNeeded: value >> 8)
      bytes[offset + 1] = UInt8(truncatingIfNeeded: value)
    }
    return bytes
  }

  /// The table head with long offsets in loca, and no checksum yet.
  private func head() -> [UInt8] {
    copy("head", length: 54, [8: 0, 10: 0, 50: 1])
  }

  private func horizontalMetrics() -> [UInt8] {
    var output = FontOutput()
    for glyph in glyphs {
      let (advance, bearing) = font.metrics.horizontal(of: glyph)
      output.append(uint16: advance)
      output.append(uint16: bearing)
    }
    return output.bytes
  }
}
