/// Where the tables of one font stand in a file (OpenType 1.9.1, "Organization of an OpenType font").
struct FontDirectory {
  let source: FontBytes
  let start: Int
  private let tables: [String: Range<Int>]

  /// Reads the directory at an offset.
  init(_ source: FontBytes, at start: Int) throws(TrueTypeError) {
    guard let version = source.uint32(at: start), let count = source.uint16(at: start + 4) else {
      throw .notAFont
    }
    // What the outlines are is asked of the tables: OTTO only says what to expect.
    guard version == 0x0001_0000 || ["true", "OTTO"].contains(source.tag(at: start)) else {
      throw source.tag(at: start).map { $0.hasPrefix("wOF") } == true ? .webFont : .notAFont
    }
    var tables: [String: Range<Int>] = [:]
    for record in stride(from: start + 12, to: start + 12 + 16 * count, by: 16) {
      guard let offset = source.uint32(at: record + 8), let length = source.uint32(at: record + 12)
      else { throw .notAFont }
      guard let tag = source.tag(at: record), tables[tag] == nil else { continue }
      guard offset + length <= source.count else { throw .brokenTable(tag) }
      tables[tag] = offset..<offset + length
    }
    self.source = source
    self.start = start
    self.tables = tables
  }

  /// The offsets of the directories in a file: one, or those of a collection.
  static func starts(in source: FontBytes) throws(TrueTypeError) -> [Int] {
    guard source.tag(at: 0) == "ttcf" else { return [0] }
    guard let count = source.uint32(at: 8), count > 0, 12 + 4 * count <= source.count else {
      throw .notAFont
    }
    return (0..<count).compactMap { source.uint32(at: 12 + 4 * $0) }
  }

  func has(_ tag: String) -> Bool { tables[tag] != nil }

  /// The place of a table that is there and has a length at least.
  func table(_ tag: String, atLeast length: Int) throws(TrueTypeError) -> Range<Int> {
    guard let table = tables[tag] else { throw .missingTable(tag) }
    guard table.count >= length else { throw .brokenTable(tag) }
    return table
  }

  /// The place of a table that may be missing or too short.
  func table(ifThere tag: String, atLeast length: Int) -> Range<Int>? {
    tables[tag].flatMap { $0.count >= length ? $0 : nil }
  }
}
