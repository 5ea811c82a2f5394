/// What a font calls itself (OpenType 1.9.1, table `name`).
struct FontNames {
  /// The name without spaces, such as `DejaVuSans-Bold`; letters, digits and hyphens only.
  let postScript: String
  /// The name for people, such as `DejaVu Sans Bold`.
  let full: String

  init(in directory: FontDirectory) {
    var names: [Int: String] = [:]
    if let table = directory.table(ifThere: "name", atLeast: 6) {
      names = Self.names(in: directory.source, table: table)
    }
    let full = names[4] ?? names[1] ?? names[6] ?? "without a name"
    self.full = String(full.filter { !$0.unicodeScalars.contains { $0.value < 0x20 } }.prefix(80))
    // ISO 32000-1, clause 7.3.5: names of PDF are free of delimiters, and best of all else.
    let letters = (names[6] ?? full).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    postScript = letters.isEmpty ? "Font" : String(letters.prefix(63))
  }

  /// The names by their number, English ones first.
  private static func names(in source: FontBytes, table: Range<Int>) -> [Int: String] {
    guard let count = source.uint16(at: table.lowerBound + 2),
      let storage = source.uint16(at: table.lowerBound + 4)
    else { return [:] }
    var names: [Int: String] = [:]
    for index in 0..<count {
      let record = table.lowerBound + 6 + 12 * index
      guard record + 12 <= table.upperBound, let platform = source.uint16(at: record),
        let language = source.uint16(at: record + 4), let name = source.uint16(at: record + 6),
        let length = source.uint16(at: record + 8), let offset = source.uint16(at: record + 10)
      else { break }
      let start = table.lowerBound + storage + offset
      let isEnglish = platform == 3 && language == 0x0409
      guard [1, 4, 6].contains(name), isEnglish || names[name] == nil,
        start + length <= table.upperBound
      else { continue }
      let bytes = source.bytes[start..<start + length]
      names[name] = platform == 1 ? String(decoding: bytes, as: UTF8.self) : utf16(bytes)
    }
    return names
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>) -> String {
    let starts = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    let units = starts.map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }
}
