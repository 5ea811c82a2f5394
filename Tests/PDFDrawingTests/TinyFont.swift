@testable import PDFDrawing

/// A font of eight square glyphs, so that tests need no font of the machine.
///
/// An em has 1000 units. A is 500 wide and filled; the acute is a small square above; Aacute is put
/// together from both.
struct TinyFont {
  enum MapFormat {
    /// Format 4, which ends at U+FFFF.
    case segments
    /// Format 12.
    case groups
  }

  var mapFormat = MapFormat.groups
  var embedding = 0
  var fullName = "Tiny Test"
  /// The part of Aacute that stands for the letter: 1, or 3 for itself.
  var letterPart = 1
  /// Tables to be left out.
  var without: Set<String> = []
  /// Tables to be added, empty.
  var with: Set<String> = []

  /// By glyph: advance and scalar.
  static let glyphs: [(advance: Int, scalar: UInt32)] = [
    (600, 0), (550, 0x41), (300, 0xB4), (550, 0xC1), (250, 0x20), (0, 0x0301), (1000, 0x65E5),
    (800, 0x1_D11E),
  ]

  func bytes() -> [UInt8] {
    let outlines = [
      Self.square(100, 0, 500, 700), Self.square(25, 0, 525, 700), Self.square(100, 750, 200, 850),
      composite(), [], Self.square(-600, 900, -400, 1000), Self.square(50, -50, 950, 850),
      Self.square(0, 0, 800, 400),
    ]
    var glyf = FontOutput()
    var loca = FontOutput()
    for outline in outlines {
      loca.append(uint32: glyf.count)
      glyf.append(outline)
      glyf.pad()
    }
    loca.append(uint32: glyf.count)
    var tables = [
      "OS/2": Self.numbers([4, 500, 400, 5, embedding]) + [UInt8](repeating: 0, count: 86),
      "cmap": cmap(), "glyf": glyf.bytes, "head": Self.head, "hhea": Self.hhea,
      "hmtx": Self.glyphs.flatMap { Self.numbers([$0.advance, 0]) }, "loca": loca.bytes,
      "maxp": Self.numbers([1, 0, outlines.count]) + [UInt8](repeating: 0, count: 26),
      "name": name(), "post": Self.numbers([3, 0]) + [UInt8](repeating: 0, count: 28),
    ]
    for tag in with { tables[tag] = [] }
    var file = FontFile()
    for (tag, bytes) in tables.sorted(by: { $0.key < $1.key }) where !without.contains(tag) {
      file.append(tag, bytes)
    }
    return file.bytes()
  }

  private static func numbers(_ numbers: [Int]) -> [UInt8] {
    var output = FontOutput()
    for number in numbers { output.append(uint16: number) }
    return output.bytes
  }

  private static let head =
    numbers([1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000] + [Int](repeating: 0, count: 8))
    + numbers([-300, -50, 1000, 850, 0, 8, 2, 1, 0])
  private static let hhea =
    numbers([1, 0, 900, -200, 0, 1000] + [Int](repeating: 0, count: 11) + [glyphs.count])

  /// One closed contour with two bytes of instructions.
  private static func square(_ left: Int, _ bottom: Int, _ right: Int, _ top: Int) -> [UInt8] {
    let head = numbers([1, left, bottom, right, top, 3, 2]) + [0xB0, 0x00]
    let steps = [left, right - left, 0, left - right, bottom, 0, top - bottom, 0]
    return head + [1, 1, 1, 1] + numbers(steps)
  }

  private func composite() -> [UInt8] {
    Self.numbers([-1, 25, 0, 525, 850])
      // Words, as offsets; more; a scale of 1; instructions behind the last part.
      + Self.numbers([0x002B, letterPart, 0, 0, 0x4000])
      + Self.numbers([0x0103, 2, 150, 0, 2]) + [0xB0, 0x00]
  }

  private func cmap() -> [UInt8] {
    switch mapFormat {
    case .segments:
      let mapped = Self.glyphs.enumerated().filter { 1...0xFFFF ~= $0.element.scalar }
        .sorted { $0.element.scalar < $1.element.scalar }
      let codes = mapped.map { Int($0.element.scalar) } + [0xFFFF]
      let deltas = mapped.map { $0.offset - Int($0.element.scalar) } + [1]
      let offsets = codes.map { _ in 0 }
      let segments = Self.numbers(codes + [0] + codes + deltas + offsets)
      return Self.numbers([0, 1, 3, 1, 0, 12, 4, 14 + segments.count, 0, codes.count * 2, 0, 0, 0])
        + segments
    case .groups:
      let mapped = Self.glyphs.enumerated().filter { $0.element.scalar > 0 }
        .sorted { $0.element.scalar < $1.element.scalar }
      var output = FontOutput()
      output.append(Self.numbers([0, 1, 3, 10, 0, 12, 12, 0]))
      for number in [16 + 12 * mapped.count, 0, mapped.count] { output.append(uint32: number) }
      for (glyph, entry) in mapped {
        for number in [Int(entry.scalar), Int(entry.scalar), glyph] {
          output.append(uint32: number)
        }
      }
      return output.bytes
    }
  }

  private func name() -> [UInt8] {
    let full = fullName.utf16.map { Int($0) }
    let short = fullName.utf16.map { Int($0) }.filter { $0 != 0x20 }
    return Self.numbers([0, 2, 30])
      + Self.numbers([3, 1, 0x0409, 4, full.count * 2, 0])
      + Self.numbers([3, 1, 0x0409, 6, short.count * 2, full.count * 2])
      + Self.numbers(full + short)
  }

  /// Two fonts in one collection.
  static func collection(_ first: TinyFont, _ second: TinyFont) -> [UInt8] {
    var output = FontOutput()
    output.append("ttcf".utf8)
    let start = 20
    let one = shifted(first.bytes(), by: start)
    for number in [0x0001_0000, 2, start, start + one.count] { output.append(uint32: number) }
    return output.bytes + one + shifted(second.bytes(), by: start + one.count)
  }

  /// A font whose tables' offsets count from the beginning of a collection.
  private static func shifted(_ font: [UInt8], by distance: Int) -> [UInt8] {
    var font = font
    for table in 0..<Int(font[5]) {
      let place = 12 + 16 * table + 8
      let offset = font[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } + distance
      for byte in 0..<4 {
        font[place + byte] = UInt8(truncatingIfNeeded: offset >> (24 - 8 * byte))
      }
    }
    return font
  }
}
