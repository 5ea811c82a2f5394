/// The outlines of a font, all checked when it is made (OpenType 1.9.1, tables `loca` and `glyf`).
struct GlyphTable {
  /// The flags of a component that change where its record ends or what follows.
  enum ComponentFlag {
    static let argumentsAreWords = 0x0001
    static let hasScale = 0x0008
    static let moreComponents = 0x0020
    static let hasTwoScales = 0x0040
    static let hasMatrix = 0x0080
    static let hasInstructions = 0x0100
  }

  /// One part of a glyph that is put together from others.
  struct Component {
    /// Where its record stands in the file.
    let place: Range<Int>
    let flags: Int
    let glyph: Int
  }

  /// Deeper nesting is met in no honest font; it would end no viewer's patience but its stack.
  private static let deepest = 16

  let source: FontBytes
  let count: Int
  private let outlines: Range<Int>
  private let locations: Int
  private let locationsAreLong: Bool

  init(in directory: FontDirectory) throws(TrueTypeError) {
    source = directory.source
    let head = try directory.table("head", atLeast: 54)
    let maxp = try directory.table("maxp", atLeast: 32)
    guard let format = source.uint16(at: head.lowerBound + 50), format < 2,
      let count = source.uint16(at: maxp.lowerBound + 4), count > 0
    else { throw .brokenTable("head") }
    self.count = count
    locationsAreLong = format == 1
    outlines = try directory.table("glyf", atLeast: 0)
    locations =
      try directory.table("loca", atLeast: (count + 1) * (locationsAreLong ? 4 : 2)).lowerBound
    var depths: [Int: Int] = [:]
    for glyph in 0..<count { _ = try check(glyph, level: 0, depths: &depths) }
  }

  /// Where the outline of a glyph stands in the file; empty for a glyph without one.
  func place(of glyph: Int) -> Range<Int>? {
    guard glyph >= 0, glyph < count, let start = location(of: glyph),
      let end = location(of: glyph + 1), start <= end, end <= outlines.count
    else { return nil }
    return outlines.lowerBound + start..<outlines.lowerBound + end
  }

  /// Whether nothing is drawn; some fonts leave a header without contours for the space.
  func isBlank(_ place: Range<Int>) -> Bool {
    place.isEmpty || source.int16(at: place.lowerBound) == 0
  }

  private func location(of glyph: Int) -> Int? {
    locationsAreLong
      ? source.uint32(at: locations + 4 * glyph)
      : source.uint16(at: locations + 2 * glyph).map { 2 * $0 }
  }

  /// The parts of a glyph that is not blank: nil where they are broken, none for a simple one.
  func components(of place: Range<Int>) -> [Component]? {
    guard let contours = source.int16(at: place.lowerBound) else { return nil }
    if contours >= 0 { return [] }
    var components: [Component] = []
    var start = place.lowerBound + 10
    while true {
      guard let flags = source.uint16(at: start), let glyph = source.uint16(at: start + 2) else {
        return nil
      }
      let end = start + Self.length(of: flags)
      guard end <= place.upperBound else { return nil }
      components.append(Component(place: start..<end, flags: flags, glyph: glyph))
      if flags & ComponentFlag.moreComponents == 0 { return components }
      start = end
    }
  }

  private static func length(of flags: Int) -> Int {
    var length = flags & ComponentFlag.argumentsAreWords == 0 ? 6 : 8
    if flags & ComponentFlag.hasScale != 0 { length += 2 }
    if flags & ComponentFlag.hasTwoScales != 0 { length += 4 }
    if flags & ComponentFlag.hasMatrix != 0 { length += 8 }
    return length
  }

  /// Where the instructions of a simple glyph stand, their length before them; nil where they are broken.
  func instructions(of place: Range<Int>) -> Range<Int>? {
    guard let contours = source.int16(at: place.lowerBound), contours >= 0 else { return nil }
    let start = place.lowerBound + 10 + 2 * contours
    guard let length = source.uint16(at: start), start + 2 + length <= place.upperBound else {
      return nil
    }
    return start..<start + 2 + length
  }

  /// Holds a glyph and its parts to the file's end and to a depth; `depths` keeps what is known.
  private func check(
    _ glyph: Int,
    level: Int,
    depths: inout [Int: Int]
  ) throws(TrueTypeError) -> Int {
    guard let place = place(of: glyph) else { throw .brokenTable("loca") }
    if isBlank(place) { return 0 }
    if let known = depths[glyph] { return known }
    guard level <= Self.deepest, let components = components(of: place) else {
      throw .brokenTable("glyf")
    }
    if components.isEmpty {
      guard instructions(of: place) != nil else { throw .brokenTable("glyf") }
      return 0
    }
    var depth = 0
    for component in components {
      depth = max(depth, 1 + (try check(component.glyph, level: level + 1, depths: &depths)))
    }
    guard depth <= Self.deepest else { throw .brokenTable("glyf") }
    depths[glyph] = depth
    return depth
  }
}
