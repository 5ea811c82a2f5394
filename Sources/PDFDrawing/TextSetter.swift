/// Finds for each character of a text its font, and where lines may break.
struct TextSetter {
  private let typeface: Typeface
  private let scalars: [Unicode.Scalar]
  private var glyphs: [SetGlyph] = []
  private var spaceIsDue = false
  private var breakIsDue = false
  private var previous: BreakClass?
  private var beforePrevious: BreakClass?

  private init(_ text: String, in typeface: Typeface) {
    self.typeface = typeface
    // To count the scalars first, as an array does, would be to read the text twice.
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.scalars = scalars
    glyphs.reserveCapacity(scalars.count)
  }

  /// The characters of a text, white space folded.
  static func glyphs(of text: String, in typeface: Typeface) throws(SettingError) -> [SetGlyph] {
    var setter = TextSetter(text, in: typeface)
    var index = 0
    while index < setter.scalars.count { index = try setter.take(at: index) }
    return setter.glyphs
  }

  /// Takes what stands at an index and returns the index behind it.
  private mutating func take(at index: Int) throws(SettingError) -> Int {
    let scalar = scalars[index]
    switch scalar.value {
    case 0x21...0x7E where index + 1 == scalars.count || scalars[index + 1].value < 0x300:
      let (glyph, kind) = typeface.ascii[Int(scalar.value) - 0x21]
      append(glyph, as: kind)
    case 0x09...0x0D, 0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028...0x2029, 0x205F,
      0x3000:
      spaceIsDue = !glyphs.isEmpty
    case 0xA0, 0x2007, 0x202F:
      append(typeface.space, as: .glue)
    case 0x200B:
      breakIsDue = true
    case 0x2060, 0xFEFF:
      previous = .glue
    case _ where ScalarRanges.ignored.contains(scalar):
      break
    case _:
      let end = clusterEnd(from: index)
      let cluster = try cluster(at: index..<end)
      if let base = cluster.first { append(base, as: BreakClass(scalar)) }
      glyphs += cluster.dropFirst()
      return end
    }
    return index + 1
  }

  /// The index behind a character and the marks on it.
  private func clusterEnd(from index: Int) -> Int {
    var end = index + 1
    while end < scalars.count, Self.isPart(scalars[end]) { end += 1 }
    return end
  }

  /// Whether a scalar belongs to the one before it: a mark, or a vowel or final consonant of Hangul.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return false
    case 0x1160...0x11FF: return true
    case _: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    case _: return false
    }
  }

  /// The glyphs of a character with its marks, all of one font, best as one character.
  private func cluster(at place: Range<Int>) throws(SettingError) -> [SetGlyph] {
    let plain = Array(scalars[place])
    let composed = plain.count > 1 ? Composition.composed(plain) : nil
    let form = composed ?? plain
    for (index, scalar) in form.enumerated() {
      let fromEnd = form.count - index
      try check(scalar, at: index == 0 ? place.lowerBound : place.upperBound - fromEnd)
    }
    if let glyphs = glyphs(of: form) ?? glyphs(of: plain) { return glyphs }
    // A character alone may have a twin, as the sign for ohm has in omega.
    if plain.count == 1, let twin = Composition.composed(plain), let glyphs = glyphs(of: twin) {
      return glyphs
    }
    let lacking = place.first { offset in
      !typeface.fonts.contains { $0.glyph(of: scalars[offset]) != nil }
    }
    // Each may be had alone, but a mark cannot stand on a letter of another font.
    let offset = lacking ?? place.upperBound - 1
    throw SettingError(scalar: scalars[offset], offset: offset, reason: .noFont)
  }

  /// The glyphs of scalars in the first font that has all of them.
  private func glyphs(of scalars: [Unicode.Scalar]) -> [SetGlyph]? {
    for (place, font) in typeface.fonts.enumerated() {
      if let glyphs = Self.glyphs(of: scalars, in: font, at: place) { return glyphs }
    }
    return nil
  }

  /// Refuses what no font can help with.
  private func check(_ scalar: Unicode.Scalar, at offset: Int) throws(SettingError) {
    if scalar.value >= 0xA0 && scalar.value < 0x300 { return }
    if scalar.properties.generalCategory == .control {
      throw SettingError(scalar: scalar, offset: offset, reason: .isControl)
    }
    if ScalarRanges.shaped.contains(scalar) {
      throw SettingError(scalar: scalar, offset: offset, reason: .needsShaping)
    }
    if ScalarRanges.joining.contains(scalar) {
      throw SettingError(scalar: scalar, offset: offset, reason: .needsJoining)
    }
  }

  /// The glyphs of scalars in one font, nil where it lacks one.
  private static func glyphs(
    of scalars: [Unicode.Scalar],
    in font: ChainFont,
    at place: Int
  ) -> [SetGlyph]? {
    var glyphs: [SetGlyph] = []
    for scalar in scalars where !ScalarRanges.ignored.contains(scalar) {
      guard let (code, advance) = font.glyph(of: scalar) else { return nil }
      glyphs.append(
        SetGlyph(
          code: code,
          advance: Int32(advance),
          font: UInt8(place),
          lineBreak: glyphs.isEmpty ? .never : .joined
        )
      )
    }
    return glyphs
  }

  /// Appends a character, before it the space that is due.
  private mutating func append(_ glyph: SetGlyph, as kind: BreakClass) {
    if spaceIsDue {
      glyphs.append(typeface.space)
      (spaceIsDue, previous, beforePrevious) = (false, nil, nil)
    }
    var glyph = glyph
    let mayBreak =
      breakIsDue && !glyphs.isEmpty || kind.allowsBreak(after: previous, beforePrevious)
    glyph.lineBreak = mayBreak ? .before : .never
    glyphs.append(glyph)
    (breakIsDue, previous, beforePrevious) = (false, kind, previous)
  }
}
