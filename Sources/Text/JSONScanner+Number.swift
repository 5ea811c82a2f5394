extension JSONScanner {
  /// Takes a number by the grammar of RFC 8259, section 6.
  ///
  /// - Returns: The number as it is written.
  mutating func number() throws(JSONError) -> String {
    let start = index
    _ = take("-")
    if !take("0") {
      try digits("a digit")
    } else if isDigitNext {
      throw fault(
        at: start,
        found: "a number with a leading zero",
        expected: "a number without one"
      )
    }
    if take(".") { try digits("a digit after the point") }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits("a digit of the exponent")
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Takes one or more digits.
  private mutating func digits(_ expected: String) throws(JSONError) {
    let start = index
    while isDigitNext { index += 1 }
    if index == start { throw unexpected(expected) }
  }
}
