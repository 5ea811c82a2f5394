/// Writes the fonts of a document.
struct FontWriter {
  /// A standard font, of which nothing is embedded.
  static func write(_ font: StandardFont, as object: Int, to file: inout ObjectFile) {
    file.begin(object)
    file.output.append("<</Type/Font/Subtype/Type1/BaseFont/")
    file.output.append(Array(font.rawValue.utf8))
    if case .winAnsi = font.encoding { file.output.append("/Encoding/WinAnsiEncoding") }
    file.output.append(">>")
    file.end()
  }

  /// A subset of a TrueType font (ISO 32000-1, clauses 9.7 to 9.9).
  static func write(_ subset: FontSubset, as object: Int, to file: inout ObjectFile) {
    let name = Array(subset.name.utf8)
    let descendant = file.reserve()
    let descriptor = file.reserve()
    let program = file.reserve()
    let map = file.reserve()
    file.begin(object)
    file.output.append("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
    file.output.append(name)
    file.output.append("/DescendantFonts[")
    file.output.append(reference: descendant)
    file.output.append("]/ToUnicode ")
    file.output.append(reference: map)
    file.output.append(">>")
    file.end()
    file.begin(descendant)
    file.output.append("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont/")
    file.output.append(name)
    file.output.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
    file.output.append("/FontDescriptor ")
    file.output.append(reference: descriptor)
    file.output.append("/W[0[")
    for glyph in subset.glyphs {
      file.output.append(subset.font.metrics.advance(of: glyph))
      file.output.append(" ")
    }
    file.output.append("]]>>")
    file.end()
    write(subset.font.metrics, name: name, program: program, as: descriptor, to: &file)
    let bytes = TrueTypeSubset.bytes(of: subset.font, glyphs: subset.glyphs)
    file.write(stream: bytes, as: program, entries: ("/Length1 ", bytes.count))
    file.write(stream: subset.toUnicode, as: map)
  }

  private static func write(
    _ metrics: FontMetrics,
    name: [UInt8],
    program: Int,
    as object: Int,
    to file: inout ObjectFile
  ) {
    // Bit 3: the font has its own characters; bit 1: all are equally wide; bit 7: it leans.
    let flags = 4 | (metrics.isFixedPitch ? 1 : 0) | (metrics.italicAngle == 0 ? 0 : 64)
    file.begin(object)
    file.output.append("<</Type/FontDescriptor/FontName/")
    file.output.append(name)
    let entries: [(StaticString, Int)] = [
      ("/Flags ", flags), ("/ItalicAngle ", metrics.italicAngle), ("/Ascent ", metrics.ascender),
      ("/Descent ", metrics.descender), ("/CapHeight ", metrics.capHeight),
      // How thick stems are is not in the font; readers need it only where the font is not there.
      ("/StemV ", 80),
    ]
    for (key, value) in entries {
      file.output.append(key)
      file.output.append(value)
    }
    file.output.append("/FontBBox[")
    for side in metrics.box {
      file.output.append(side)
      file.output.append(" ")
    }
    file.output.append("]/FontFile2 ")
    file.output.append(reference: program)
    file.output.append(">>")
    file.end()
  }
}
