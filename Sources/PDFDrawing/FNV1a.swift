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

  /// Two hashes of bytes: of every other word from the first and from the second, and of what is left over.
  static func hashes(of bytes: [UInt8]) -> [UInt64] {
    var even = FNV1a()
    var odd = FNV1a()
    bytes.withUnsafeBytes { buffer in
      let word = { UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: $0, as: UInt64.self)) }
      let whole = buffer.count & ~15
      for offset in stride(from: 0, to: whole, by: 16) {
        even.take(word(offset))
        odd.take(word(offset + 8))
      }
      for byte in buffer[whole...] { odd.take(UInt64(byte)) }
    }
    even.take(UInt64(bytes.count))
    odd.take(even.value)
    return [even.value, odd.value]
  }
}
