/// The characters that a document uses of a font, and their codes.
///
/// A code stands for one scalar, not for one glyph: where a font draws two scalars alike, text that is
/// copied out of the document still tells them apart.
struct FontSubset {
  let font: TrueTypeFont
  /// By code less one; code 0 is the glyph for missing characters.
  private(set) var scalars: [Unicode.Scalar] = []
  private var codes: [Unicode.Scalar: UInt16] = [:]

  init(_ font: TrueTypeFont) {
    self.font = font
  }

  /// The code of a scalar, a new one if it has none yet.
  mutating func code(of scalar: Unicode.Scalar) -> UInt16 {
    if let code = codes[scalar] { return code }
    // Codes have two bytes; a text of more different characters is none that people write.
    guard scalars.count < 0xFFFE else { return 0 }
    scalars.append(scalar)
    let code = UInt16(truncatingIfNeeded: scalars.count)
    codes[scalar] = code
    return code
  }

  /// The glyphs by code.
  var glyphs: [Int] { [0] + scalars.map { font.glyph(of: $0) ?? 0 } }

  /// The font's name with six letters before it that differ where the characters do.
  var name: String {
    var hash = FNV1a()
    for scalar in scalars { hash.take(UInt64(scalar.value)) }
    var rest = hash.value
    var tag = ""
    for _ in 0..<6 {
      tag.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
      rest /= 26
    }
    return tag + "+" + font.name
  }

  /// Which text each code stands for (ISO 32000-1, clause 9.10.3).
  var toUnicode: [UInt8] {
    var output = PDFBytes()
    output.append(
      """
      /CIDInit/ProcSet findresource begin 12 dict begin begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange<0000><FFFF>endcodespacerange

      """
    )
    // No block may hold more than a hundred.
    for start in stride(from: 0, to: scalars.count, by: 100) {
      let block = start..<min(start + 100, scalars.count)
      output.append(block.count)
      output.append(" beginbfchar\n")
      for index in block {
        output.append("<")
        output.append(hexadecimal: UInt16(truncatingIfNeeded: index + 1))
        output.append("><")
        for unit in UTF16.encode(scalars[index]) ?? .init() { output.append(hexadecimal: unit) }
        output.append(">\n")
      }
      output.append("endbfchar\n")
    }
    output.append("endcmap CMapName currentdict/CMap defineresource pop end end")
    return output.bytes
  }
}
