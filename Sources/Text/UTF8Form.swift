/// What is well formed in UTF-8, by table 3-7 of the Unicode Standard, version 16.
enum UTF8Form {
  /// The offset of the first byte of a text, behind a byte order mark if there is one.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The length of one scalar at an offset below the end, or of what stands in the place of one.
  ///
  /// Where it is ill formed, that is its longest beginning that could have become a scalar, at
  /// least 1: what a decoder replaces by one U+FFFD.
  static func sequence(in bytes: [UInt8], at offset: Int) -> (length: Int, isWellFormed: Bool) {
    let lead = bytes[offset]
    if lead < 0x80 { return (1, true) }
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    for step in 1..<length {
      let allowed = step == 1 ? second : 0x80...0xBF
      guard offset + step < bytes.count, allowed.contains(bytes[offset + step]) else {
        return (step, false)
      }
    }
    return (length, true)
  }

  /// The first ill-formed sequence at or after an offset, nil if the rest is UTF-8.
  static func firstFault(in bytes: [UInt8], from offset: Int = 0) -> Range<Int>? {
    var index = offset
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let (length, isWellFormed) = sequence(in: bytes, at: index)
      if !isWellFormed { return index..<index + length }
      index += length
    }
    return nil
  }
}
