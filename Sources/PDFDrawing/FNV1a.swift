/// A hash by Fowler, Noll and Vo (FNV-1a, 64 bits) that takes a word at a time.
///
/// It names content; it guards against nothing.
struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func take(_ word: UInt64) {
    let product = (value ^ word) &* 0x0000_0100_0000_01B3
    // A product carries upwards only; turning it lets the high bits of a word count.
    value = product << 29 | product >> 35
  }

  /// The hash of bytes, the last word filled up with zeros.
  static func hash(of bytes: [UInt8], seed: UInt64) -> UInt64 {
    var hash = FNV1a()
    hash.take(seed)
    hash.take(UInt64(bytes.count))
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        hash.take(
          UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        )
      }
      var rest: UInt64 = 0
      for byte in buffer[whole...].reversed() { rest = rest << 8 | UInt64(byte) }
      hash.take(rest)
    }
    return hash.value
  }
}
