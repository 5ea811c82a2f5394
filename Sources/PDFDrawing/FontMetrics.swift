/// The measures of a font, in thousandths of its size as PDF counts them.
///
/// OpenType 1.9.1, tables `head`, `hhea`, `hmtx`, `OS/2` and `post`.
struct FontMetrics {
  let ascender: Int
  /// Below the baseline it is negative.
  let descender: Int
  let capHeight: Int
  /// Left, bottom, right, top.
  let box: [Int]
  /// In degrees counterclockwise from the vertical, so negative for a font that leans right.
  let italicAngle: Int
  let isFixedPitch: Bool

  private let source: FontBytes
  private let unitsPerEm: Int
  private let advances: Range<Int>
  private let advanceCount: Int

  init(in directory: FontDirectory) throws(TrueTypeError) {
    let source = directory.source
    let head = try directory.table("head", atLeast: 54).lowerBound
    let hhea = try directory.table("hhea", atLeast: 36).lowerBound
    guard let units = source.uint16(at: head + 18), 16...16_384 ~= units else {
      throw .brokenTable("head")
    }
    guard let count = source.uint16(at: hhea + 34), count > 0,
      let ascender = source.int16(at: hhea + 4), let descender = source.int16(at: hhea + 6)
    else { throw .brokenTable("hhea") }
    let scale = { (value: Int) in Self.thousandths(value, of: units) }
    self.source = source
    unitsPerEm = units
    advanceCount = count
    advances = try directory.table("hmtx", atLeast: 4 * count)
    self.ascender = scale(ascender)
    self.descender = scale(descender)
    box = (0..<4).map { scale(source.int16(at: head + 36 + 2 * $0) ?? 0) }
    // The height of capitals stands in version 2 and later, which is 90 bytes long at least.
    let traits = directory.table(ifThere: "OS/2", atLeast: 90)?.lowerBound
    let capHeight = traits.flatMap { source.int16(at: $0 + 88) } ?? 0
    self.capHeight = scale(capHeight > 0 ? capHeight : ascender)
    let post = directory.table(ifThere: "post", atLeast: 16)?.lowerBound
    italicAngle = post.flatMap { source.int16(at: $0 + 4) } ?? 0
    isFixedPitch = post.flatMap { source.uint32(at: $0 + 12) } ?? 0 != 0
  }

  private static func thousandths(_ value: Int, of units: Int) -> Int {
    Int((Double(value) * 1000 / Double(units)).rounded())
  }

  /// How far a glyph advances.
  func advance(of glyph: Int) -> Int {
    Self.thousandths(horizontal(of: glyph).advance, of: unitsPerEm)
  }

  /// The advance of a glyph and where its outline begins, in the font's own units.
  func horizontal(of glyph: Int) -> (advance: Int, bearing: Int) {
    let last = min(glyph, advanceCount - 1)
    let place = advances.lowerBound + 4 * last
    let bearing = glyph == last ? place + 2 : place + 4 + 2 * (glyph - last - 1)
    // Bearings that are missing at the table's end count as none.
    let isThere = bearing + 2 <= advances.upperBound
    return (source.uint16(at: place) ?? 0, isThere ? source.int16(at: bearing) ?? 0 : 0)
  }
}
