/// Texts of ASCII, the letters of Latin-1, and the dashes and quotation marks of print.
///
/// Most texts of a bank are such. Each of their scalars is a character, they are in NFC, and byte by
/// byte they fold many times faster than others.
enum PlainText {
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0..<0x80: index += 1
      // U+00C0 to U+00FF.
      case 0xC3: index += 2
      // U+2010 to U+2027.
      case 0xE2 where bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]: index += 3
      case _: return false
      }
    }
    return true
  }

  /// A plain text in lower case, runs of white space one space, none at the ends.
  static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { folded in
      var count = 0
      var isAfterLead = false
      for byte in bytes {
        switch byte {
        case 0x09...0x0D, 0x20:
          if count == 0 || folded[count - 1] == 0x20 { continue }
          folded[count] = 0x20
        case 0x41...0x5A: folded[count] = byte | 0x20
        // Capitals of Latin-1 but for the sign of multiplication among them.
        case 0x80...0x9E where isAfterLead && byte != 0x97: folded[count] = byte | 0x20
        case _: folded[count] = byte
        }
        isAfterLead = byte == 0xC3
        count += 1
      }
      return count > 0 && folded[count - 1] == 0x20 ? count - 1 : count
    }
  }
}
