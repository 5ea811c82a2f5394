/// Where a field stands in the bytes of a file, in eight bytes.
struct CSVCell {
  /// The offset of the first byte, that of the quotation mark if the field begins with one.
  let offset: UInt32
  private let lengthAndMark: UInt32

  private static let mark: UInt32 = 1 << 31

  /// Makes a cell of a range that ends below 2^31.
  init(_ range: Range<Int>, isQuoted: Bool) {
    offset = UInt32(range.lowerBound)
    lengthAndMark = UInt32(range.count) | (isQuoted ? Self.mark : 0)
  }

  /// The bytes as the file has them, quotation marks and all.
  var range: Range<Int> {
    let start = Int(offset)
    return start..<start + Int(lengthAndMark & ~Self.mark)
  }

  /// The text of the field, U+FFFD in the place of bytes that are not UTF-8.
  func text(in bytes: [UInt8]) -> String {
    lengthAndMark & Self.mark == 0
      ? String(decoding: bytes[range], as: UTF8.self) : unquoted(bytes[range.dropFirst()])
  }

  /// Takes the quotation marks off what follows the opening one.
  ///
  /// Fields with a fault lose nothing: what stands behind the closing mark is kept as it is.
  private func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    let first = bytes.firstIndex(of: UInt8(ascii: "\""))
    if let first, first + 1 == bytes.endIndex {
      return String(decoding: bytes[..<first], as: UTF8.self)
    }
    var text: [UInt8] = []
    var rest = bytes
    while let mark = rest.firstIndex(of: UInt8(ascii: "\"")) {
      let next = mark + 1
      let isDoubled = next < rest.endIndex && rest[next] == UInt8(ascii: "\"")
      text += isDoubled ? rest[...mark] : rest[..<mark]
      rest = rest[(isDoubled ? next + 1 : next)...]
      if !isDoubled { break }
    }
    return String(decoding: text + rest, as: UTF8.self)
  }
}
