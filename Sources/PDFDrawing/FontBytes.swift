/// The bytes of a font file, whose numbers are all big-endian (OpenType 1.9.1, "Data types").
struct FontBytes: Equatable {
  let bytes: [UInt8]

  var count: Int { bytes.count }

  /// The number at an offset, nil where the file ends before it does.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - 2 else { return nil }
    return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  func int16(at offset: Int) -> Int? {
    uint16(at: offset).map { Int(Int16(truncatingIfNeeded: $0)) }
  }

  func uint32(at offset: Int) -> Int? {
    guard let high = uint16(at: offset), let low = uint16(at: offset + 2) else { return nil }
    return high << 16 | low
  }

  /// The four letters at an offset, nil where they are not printable ASCII.
  func tag(at offset: Int) -> String? {
    guard offset >= 0, offset <= bytes.count - 4 else { return nil }
    let letters = bytes[offset..<offset + 4]
    guard letters.allSatisfy({ 0x20...0x7E ~= $0 }) else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }
}
