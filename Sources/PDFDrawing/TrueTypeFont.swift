/// A font with TrueType outlines, checked as a whole, that documents embed a subset of.
///
///     let font = try TrueTypeFont(bytes)
///     let typeface = Typeface(.helvetica, fallbacks: [font])
///
/// Read a file once: copies share its bytes, and fonts of the same file read twice are compared byte by byte
/// to be embedded once. OpenType 1.9.1; variable fonts are set in their default design.
public struct TrueTypeFont: Sendable {
  let characters: CharacterMap
  let glyphs: GlyphTable
  let metrics: FontMetrics
  let directory: FontDirectory
  private let names: FontNames

  /// The font's PostScript name, letters, digits and hyphens only, such as `DejaVuSans-Bold`.
  public var name: String { names.postScript }

  /// Reads a font from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: A TrueType font (.ttf) or a collection (.ttc).
  ///   - member: Which font of a collection, from 0; a file with one font has only 0.
  /// - Throws: What keeps the font from being used; a font that is accepted never fails later.
  public init(_ bytes: [UInt8], member: Int = 0) throws(TrueTypeError) {
    let source = FontBytes(bytes: bytes)
    let starts = try FontDirectory.starts(in: source)
    guard starts.indices.contains(member) else {
      throw .noSuchMember(member, count: starts.count)
    }
    try self.init(FontDirectory(source, at: starts[member]))
  }

  /// Reads the font of a name from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: A TrueType font (.ttf) or a collection (.ttc).
  ///   - name: The PostScript name or the name for people, in the letters that the font uses.
  /// - Throws: What keeps the font from being used, or that there is none of this name.
  public init(_ bytes: [UInt8], named name: String) throws(TrueTypeError) {
    let source = FontBytes(bytes: bytes)
    var others: [String] = []
    for start in try FontDirectory.starts(in: source) {
      let directory = try FontDirectory(source, at: start)
      let names = FontNames(in: directory)
      if [names.postScript, names.full].contains(name) {
        try self.init(directory)
        return
      }
      others.append(names.postScript)
    }
    throw .noSuchName(name, names: others)
  }

  private init(_ directory: FontDirectory) throws(TrueTypeError) {
    let names = FontNames(in: directory)
    guard directory.has("glyf") || !(directory.has("CFF ") || directory.has("CFF2")) else {
      throw .postScriptOutlines(font: names.full)
    }
    guard Self.permitsEmbedding(directory) else { throw .embeddingForbidden(font: names.full) }
    self.names = names
    self.directory = directory
    glyphs = try GlyphTable(in: directory)
    metrics = try FontMetrics(in: directory)
    characters = try CharacterMap(in: directory)
  }

  /// Whether a subset of the outlines may be embedded, by `fsType` of the table `OS/2`.
  private static func permitsEmbedding(_ directory: FontDirectory) -> Bool {
    guard let table = directory.table(ifThere: "OS/2", atLeast: 10),
      let type = directory.source.uint16(at: table.lowerBound + 8)
    else { return true }
    // Of bits 1 to 3 the least restrictive counts; bit 8 forbids subsets, bit 9 all but bitmaps.
    return type & 0x000E != 0x0002 && type & 0x0300 == 0
  }

  /// The glyph of a scalar, nil where the font lacks it.
  func glyph(of scalar: Unicode.Scalar) -> Int? {
    characters.glyph(of: scalar).flatMap { $0 < glyphs.count ? $0 : nil }
  }
}

extension TrueTypeFont: Equatable {
  /// Whether two values are the same font of the same file.
  public static func == (left: TrueTypeFont, right: TrueTypeFont) -> Bool {
    left.directory.start == right.directory.start
      && left.directory.source == right.directory.source
  }
}
