/// Why a font cannot be used.
public enum TrueTypeError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The bytes are no OpenType font.
  case notAFont
  /// The font is packed for the web (WOFF).
  case webFont
  /// The outlines are PostScript's (CFF), not TrueType's.
  case postScriptOutlines(font: String)
  /// The maker's licence bits (OS/2, fsType) forbid embedding a subset.
  case embeddingForbidden(font: String)
  /// The collection has no font at this place, counted from 0.
  case noSuchMember(Int, count: Int)
  /// The file has no font of this name.
  case noSuchName(String, names: [String])
  /// A table that the font needs is not there.
  case missingTable(String)
  /// A table ends too early, or points outside.
  case brokenTable(String)
  /// The font maps no Unicode characters to its glyphs.
  case noUnicodeMap

  /// One line, such as `the font has no table glyf`.
  public var description: String {
    switch self {
    case .notAFont: "not a TrueType font"
    case .webFont: "a web font (WOFF); expected a TrueType font (.ttf or .ttc)"
    case .postScriptOutlines(let font):
      "the font \(font) has PostScript outlines; expected TrueType outlines"
    case .embeddingForbidden(let font):
      "the font \(font) does not permit embedding in documents"
    case .noSuchMember(let index, let count):
      "no font \(index) in the collection; expected 0 to \(count - 1)"
    case .noSuchName(let name, let names):
      "no font \(name) in the file; expected one of \(names.joined(separator: ", "))"
    case .missingTable(let table): "the font has no table \(table)"
    case .brokenTable(let table): "the font's table \(table) is broken"
    case .noUnicodeMap: "the font maps no Unicode characters"
    }
  }
}
