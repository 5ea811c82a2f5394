/// Bytes of a font file as they grow, numbers big-endian.
struct FontOutput {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Appends the low 16 bits, of a negative number in two's complement.
  mutating func append(uint16 number: Int) {
    bytes.append(UInt8(truncatingIfNeeded: number >> 8))
    bytes.append(UInt8(truncatingIfNeeded: number))
  }

  mutating func append(uint32 number: Int) {
    append(uint16: number >> 16)
    append(uint16: number)
  }

  /// Appends zeros up to the next multiple of four.
  mutating func pad() {
    while bytes.count % 4 != 0 { bytes.append(0) }
  }
}
