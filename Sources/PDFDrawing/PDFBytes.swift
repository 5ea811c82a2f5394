/// Bytes of a PDF file as they grow, with the ways PDF writes its simple values.
struct PDFBytes {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    append(number.magnitude, digits: 1)
  }

  /// Appends a number in so many digits at least, zeros first.
  mutating func append(_ number: UInt, digits: Int) {
    // Pages are mostly numbers, and an array checks at each byte whether it is shared.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var start = buffer.count
      var rest = number
      while rest > 0 || start > buffer.count - digits {
        start -= 1
        buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// Appends a number with at most three decimals, which is finer than any printer.
  mutating func append(_ number: Double) {
    // ISO 32000-1, annex C.2: what is much larger cannot be read everywhere.
    precondition(abs(number) < 1_000_000, "\(number) is no length on a page")
    let thousandths = Int((number * 1000).rounded())
    if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    append(Int(whole))
    if part == 0 { return }
    bytes.append(UInt8(ascii: "."))
    append(part, digits: 3)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
  }

  /// Appends numbers, a space behind each, and an operator.
  mutating func append(_ operands: [Double], _ operation: StaticString) {
    for operand in operands {
      append(operand)
      bytes.append(UInt8(ascii: " "))
    }
    append(operation)
  }

  /// Appends a reference to an object, with a space behind it.
  mutating func append(reference object: Int) {
    append(object)
    append(" 0 R ")
  }

  /// Appends all digits of a number, two a byte.
  mutating func append(hexadecimal number: some UnsignedInteger & FixedWidthInteger) {
    for shift in stride(from: number.bitWidth - 4, through: 0, by: -4) {
      bytes.append(Self.hexadecimal(UInt8(truncatingIfNeeded: number >> shift) & 0x0F))
    }
  }

  /// Writes four hexadecimal digits over what stands at an offset.
  mutating func replace(at offset: Int, by unit: UInt16) {
    for place in 0..<4 {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(12 - 4 * place)) & 0x0F
      bytes[offset + place] = Self.hexadecimal(digit)
    }
  }

  /// Appends a text string: as it is where it is printable ASCII, else as UTF-16BE in hexadecimal digits.
  ///
  /// ISO 32000-1, clause 7.9.2.2. Neither form can be left from within.
  mutating func append(text: String) {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) {
      append(literal: text.utf8)
      return
    }
    append("<FEFF")
    for unit in text.utf16 { append(hexadecimal: unit) }
    append(">")
  }

  /// Appends a string in parentheses; line breaks must not be among its bytes.
  mutating func append(literal content: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "("))
    for byte in content {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
      case _: break
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
