extension JSONScanner {
  /// Takes a string by RFC 8259, section 7; the opening quotation mark stands next.
  ///
  /// - Returns: The text, its escapes replaced.
  mutating func string() throws(JSONError) -> String {
    let opening = index
    var text: [UInt8] = []
    index += 1
    while true {
      let start = index
      while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        index += 1
      }
      let run = bytes[start..<index]
      switch next {
      case UInt8(ascii: "\""):
        index += 1
        if text.isEmpty { return String(decoding: run, as: UTF8.self) }
        return String(decoding: text + run, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += run
        try escape(into: &text)
      case nil:
        throw fault(
          at: opening,
          found: "a string without an end",
          expected: "a closing quotation mark"
        )
      case 0x0A, 0x0D:
        throw fault(
          at: index,
          found: "a line break in a string",
          expected: "a closing quotation mark"
        )
      case _:
        throw fault(at: index, found: "\(characterName) in a string", expected: "an escape for it")
      }
    }
  }

  /// Takes an escape; the backslash stands next.
  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = index
    index += 1
    switch next {
    case UInt8(ascii: "u"):
      text += String(try scalar(escapedAt: start)).utf8
      return
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case nil: return  // The caller finds the string without an end.
    case _:
      throw fault(
        at: start,
        found: "a backslash before \(characterName)",
        expected: #"one of \" \\ \/ \b \f \n \r \t \u"#
      )
    }
    index += 1
  }

  /// Takes the rest of `\uXXXX`, and a second one where the first is half of a pair.
  private mutating func scalar(escapedAt start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit(escapedAt: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = index
    if first < 0xDC00, take("\\"), next == UInt8(ascii: "u") {
      let low = try codeUnit(escapedAt: second)
      if 0xDC00...0xDFFF ~= low,
        let scalar = Unicode.Scalar(0x1_0000 + UInt32(first - 0xD800) << 10 + UInt32(low - 0xDC00))
      {
        return scalar
      }
    }
    throw fault(
      at: start,
      found: "half of a surrogate pair, \\u" + VisibleText.hexadecimal(UInt32(first)),
      expected: "a high and a low half"
    )
  }

  /// Takes `u` and four hexadecimal digits.
  private mutating func codeUnit(escapedAt start: Int) throws(JSONError) -> UInt16 {
    let digits = bytes[index...].dropFirst().prefix(4)
    // UInt16(_:radix:) would take a sign.
    let areDigits = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard digits.count == 4, areDigits,
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      throw fault(at: start, found: #"an incomplete \u"#, expected: "four hexadecimal digits")
    }
    index += 5
    return unit
  }
}
