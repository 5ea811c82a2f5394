/// Which glyph stands for a scalar (OpenType 1.9.1, table `cmap`, formats 4 and 12).
struct CharacterMap {
  private enum Format {
    /// Format 4: the offset of the end codes, the number of segments.
    case segments(ends: Int, count: Int)
    /// Format 12: the offset of the groups, their number.
    case groups(start: Int, count: Int)
  }

  private let source: FontBytes
  private let format: Format
  /// What lies behind the table is not read, whatever its offsets say.
  private let end: Int

  init(in directory: FontDirectory) throws(TrueTypeError) {
    source = directory.source
    let table = try directory.table("cmap", atLeast: 4)
    end = table.upperBound
    guard let count = source.uint16(at: table.lowerBound + 2),
      table.lowerBound + 4 + 8 * count <= end
    else { throw .brokenTable("cmap") }
    var best: (rank: Int, start: Int)?
    for record in stride(from: table.lowerBound + 4, to: table.lowerBound + 4 + 8 * count, by: 8) {
      guard let platform = source.uint16(at: record), let encoding = source.uint16(at: record + 2),
        let offset = source.uint32(at: record + 4)
      else { throw .brokenTable("cmap") }
      let start = table.lowerBound + offset
      guard let rank = Self.rank(platform, encoding, format: source.uint16(at: start)),
        rank > best?.rank ?? 0
      else { continue }
      best = (rank, start)
    }
    guard let best else { throw .noUnicodeMap }
    format =
      best.rank > 2
      ? try Self.groups(in: source, at: best.start, end: end)
      : try Self.segments(in: source, at: best.start, end: end)
  }

  /// How well a subtable serves: nil not at all, above 2 for the formats that reach beyond U+FFFF.
  private static func rank(_ platform: Int, _ encoding: Int, format: Int?) -> Int? {
    switch (platform, encoding, format) {
    case (3, 10, 12): 4
    case (0, _, 12): 3
    case (3, 1, 4): 2
    case (0, _, 4): 1
    case _: nil
    }
  }

  private static func segments(
    in source: FontBytes,
    at start: Int,
    end: Int
  ) throws(TrueTypeError) -> Format {
    guard let doubled = source.uint16(at: start + 6), doubled > 0, doubled % 2 == 0,
      start + 16 + 4 * doubled <= end
    else { throw .brokenTable("cmap") }
    return .segments(ends: start + 14, count: doubled / 2)
  }

  private static func groups(
    in source: FontBytes,
    at start: Int,
    end: Int
  ) throws(TrueTypeError) -> Format {
    guard let count = source.uint32(at: start + 12), start + 16 + 12 * count <= end else {
      throw .brokenTable("cmap")
    }
    return .groups(start: start + 16, count: count)
  }

  /// The number of the glyph, nil where there is none or only the one for missing characters.
  func glyph(of scalar: Unicode.Scalar) -> Int? {
    let code = Int(scalar.value)
    let glyph =
      switch format {
      case .segments(let ends, let count): segmentGlyph(of: code, ends: ends, count: count)
      case .groups(let start, let count): groupGlyph(of: code, start: start, count: count)
      }
    return glyph == 0 ? nil : glyph
  }

  private func segmentGlyph(of code: Int, ends: Int, count: Int) -> Int? {
    guard code <= 0xFFFF else { return nil }
    let index = firstIndex(below: count) { (source.uint16(at: ends + 2 * $0) ?? 0) >= code }
    // The four arrays follow each other, the first with two bytes of padding behind it.
    let place = ends + 2 + 2 * (count + index)
    guard index < count, let first = source.uint16(at: place), first <= code,
      let delta = source.uint16(at: place + 2 * count),
      let distance = source.uint16(at: place + 4 * count)
    else { return nil }
    if distance == 0 { return (code + delta) & 0xFFFF }
    let entry = place + 4 * count + distance + 2 * (code - first)
    guard entry + 2 <= end, let glyph = source.uint16(at: entry), glyph != 0 else { return nil }
    return (glyph + delta) & 0xFFFF
  }

  private func groupGlyph(of code: Int, start: Int, count: Int) -> Int? {
    let index = firstIndex(below: count) { (source.uint32(at: start + 12 * $0 + 4) ?? 0) >= code }
    guard index < count, let first = source.uint32(at: start + 12 * index), first <= code,
      let glyph = source.uint32(at: start + 12 * index + 8)
    else { return nil }
    return glyph + code - first
  }

  /// The first index for which a condition holds that, once it holds, holds for all that follow.
  private func firstIndex(below count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
