/// The ways PDF writes its simple values, into room that is there already.
extension OutputSpan<UInt8> {
  /// The most bytes that a whole number takes.
  static var longestInteger: Int { 20 }
  /// The most bytes that a length takes.
  static var longestLength: Int { 12 }

  // Inlined, a word of known length is stored by an instruction or two.
  @inline(__always)
  mutating func write(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    withUnsafeMutableBufferPointer { buffer, count in
      precondition(length <= buffer.count - count, "no room for \(text)")
      guard let start = buffer.baseAddress else { return }
      (start + count).initialize(from: text.utf8Start, count: length)
      count += length
    }
  }

  mutating func write(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    write(number.magnitude, digits: 1)
  }

  /// Writes a number in so many digits at least, zeros first.
  mutating func write(_ number: UInt, digits: Int) {
    if number >= 10 || digits > 1 { write(number / 10, digits: digits - 1) }
    write(digit: number % 10)
  }

  /// Writes a number with at most three decimals, which is finer than any printer.
  mutating func write(_ number: Double) {
    // ISO 32000-1, annex C.2: what is much larger cannot be read everywhere.
    precondition(abs(number) < 1_000_000, "\(number) is no length on a page")
    let thousandths = Int((number * 1000).rounded())
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    if whole >= 1000 {
      write(whole, digits: 4)
    } else {
      if whole >= 100 { write(digit: whole / 100) }
      if whole >= 10 { write(digit: whole / 10 % 10) }
      write(digit: whole % 10)
    }
    if part == 0 { return }
    append(UInt8(ascii: "."))
    write(digit: part / 100)
    if part % 100 == 0 { return }
    write(digit: part / 10 % 10)
    if part % 10 > 0 { write(digit: part % 10) }
  }

  private mutating func write(digit: UInt) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }

  /// Writes numbers, a space behind each, and an operator.
  @inline(__always)
  mutating func write<let count: Int>(
    _ operands: InlineArray<count, Double>,
    _ operation: StaticString
  ) {
    for index in operands.indices {
      write(operands[index])
      append(UInt8(ascii: " "))
    }
    write(operation)
  }

  /// Writes a reference to an object, with a space behind it.
  mutating func write(reference object: Int) {
    write(object)
    write(" 0 R ")
  }
}
