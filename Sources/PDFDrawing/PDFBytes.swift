/// Bytes of a PDF file as they grow, with the ways PDF writes its simple values.
struct PDFBytes {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends what a body writes, at most so many bytes.
  ///
  /// Pages are mostly short words and numbers: an array that is asked byte by byte, or number by number,
  /// checks each time whether it is shared and has room.
  mutating func append(atMost count: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: count, initializingWith: body)
  }

  mutating func append(_ text: StaticString) {
    append(atMost: text.utf8CodeUnitCount) { $0.write(text) }
  }

  mutating func append(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }

  mutating func append(_ number: Int) {
    append(atMost: OutputSpan.longestInteger) { $0.write(number) }
  }

  /// Appends numbers, a space behind each, and an operator.
  mutating func append<let count: Int>(
    _ operands: InlineArray<count, Double>,
    _ operation: StaticString
  ) {
    let most = count * (OutputSpan.longestLength + 1) + operation.utf8CodeUnitCount
    append(atMost: most) { $0.write(operands, operation) }
  }

  /// Appends the operator that selects a font by its name among a page's.
  mutating func append(selecting font: String, size: Double) {
    append("/")
    append(Array(font.utf8))
    append(" ")
    append([size], "Tf\n")
  }

  /// Appends a reference to an object, with a space behind it.
  mutating func append(reference object: Int) {
    append(atMost: OutputSpan.longestInteger + 5) { $0.write(reference: object) }
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
