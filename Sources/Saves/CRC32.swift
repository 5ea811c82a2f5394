/// The checksum that ends each line of a save.
///
/// CRC-32/ISO-HDLC: the polynomial 0x04C11DB7 reflected, all bits set at the start and inverted at the
/// end, as in Ethernet (IEEE 802.3), gzip (RFC 1952, section 8) and ZIP. Of `123456789` it is cbf43926.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in
      rest & 1 == 0 ? rest >> 1 : rest >> 1 ^ 0xEDB8_8320
    }
  }

  static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { rest, byte in
      rest >> 8 ^ table[Int(UInt8(truncatingIfNeeded: rest) ^ byte)]
    }
  }

  /// The checksum as eight hexadecimal digits in lower case.
  static func digits(of bytes: some Sequence<UInt8>) -> String {
    let digits = String(checksum(of: bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
