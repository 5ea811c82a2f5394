/// The tables of a font file with their directory and checksums.
///
/// OpenType 1.9.1, "Organization of an OpenType font".
struct FontFile {
  private var tables: [(tag: String, bytes: [UInt8])] = []

  /// Adds a table; they come in the order of their tags.
  mutating func append(_ tag: String, _ bytes: [UInt8]) {
    tables.append((tag, bytes))
  }

  func bytes() -> [UInt8] {
    var directory = FontOutput()
    var body = FontOutput()
    var adjustment: Int?
    let log = Int.bitWidth - 1 - tables.count.leadingZeroBitCount
    directory.append(uint32: 0x0001_0000)
    directory.append(uint16: tables.count)
    directory.append(uint16: 16 << log)
    directory.append(uint16: log)
    directory.append(uint16: 16 * tables.count - 16 << log)
    let start = 12 + 16 * tables.count
    for (tag, bytes) in tables {
      if tag == "head" { adjustment = start + body.count + 8 }
      directory.append(tag.utf8)
      directory.append(uint32: Int(Self.checksum(of: bytes)))
      directory.append(uint32: start + body.count)
      directory.append(uint32: bytes.count)
      body.append(bytes)
      body.pad()
    }
    var file = directory.bytes + body.bytes
    if let adjustment {
      let sum = 0xB1B0_AFBA &- Self.checksum(of: file)
      for place in 0..<4 {
        file[adjustment + place] = UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * place))
      }
    }
    return file
  }

  /// The sum of the numbers of four bytes each, the last filled up with zeros.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      sum &+= UInt32(byte) << UInt32(24 - 8 * (index & 3))
    }
    return sum
  }
}
