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

  /// The offsets in bytes where whole words can begin and end, rising.
  static func wordBounds(_ text: String) -> (starts: [Int], ends: [Int]) {
    var starts: [Int] = []
    var ends: [Int] = []
    // Words are seldom shorter than three letters, and a space beside each is one as well.
    starts.reserveCapacity(text.utf8.count / 2 + 1)
    ends.reserveCapacity(text.utf8.count / 2 + 1)
    var text = text
    text.withUTF8 { bytes in
      var joins = false
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let (joinsNext, length) =
          byte < 0x80
          ? (WordScalar.joins(Unicode.Scalar(byte)), 1)
          : byte == 0xC3 ? (isLetter(afterLead: bytes[index + 1]), 2) : (false, 3)
        if !(joins && joinsNext) {
          if index > 0 { ends.append(index) }
          starts.append(index)
        }
        joins = joinsNext
        index += length
      }
      if index > 0 { ends.append(index) }
    }
    return (starts, ends)
  }

  /// Whether U+00C0 to U+00FF by its second byte is a letter: all but two signs are.
  private static func isLetter(afterLead byte: UInt8) -> Bool { byte != 0x97 && byte != 0xB7 }
}
