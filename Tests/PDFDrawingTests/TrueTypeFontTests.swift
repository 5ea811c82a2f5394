import Judging
import Testing

@testable import PDFDrawing

struct TrueTypeFontTests {
  @Test(arguments: [TinyFont.MapFormat.segments, .groups])
  func `a font gives its glyphs and widths`(format: TinyFont.MapFormat) throws {
    let font = try TrueTypeFont(TinyFont(mapFormat: format).bytes())
    #expect(font.name == "TinyTest")
    #expect(font.glyph(of: "A") == 1)
    #expect(font.glyph(of: "\u{C1}") == 3)
    #expect(font.glyph(of: "B") == nil)
    #expect(font.glyph(of: "\u{FFFF}") == nil)
    #expect(font.glyph(of: "𝄞") == (format == .groups ? 7 : nil))
    #expect(font.metrics.advance(of: 6) == 1000)
  }

  @Test(
    arguments: [
      (
        TinyFont(without: ["glyf"], with: ["CFF "]),
        TrueTypeError.postScriptOutlines(font: "Tiny Test")
      ),
      (TinyFont(embedding: 0x0002), .embeddingForbidden(font: "Tiny Test")),
      (TinyFont(embedding: 0x0100), .embeddingForbidden(font: "Tiny Test")),
      (TinyFont(embedding: 0x0200), .embeddingForbidden(font: "Tiny Test")),
      (TinyFont(letterPart: 3), .brokenTable("glyf")),
      (TinyFont(letterPart: 999), .brokenTable("loca")),
      (TinyFont(without: ["glyf"]), .missingTable("glyf")),
      (TinyFont(without: ["cmap"]), .missingTable("cmap")),
      (TinyFont(without: ["hmtx"]), .missingTable("hmtx")),
    ] as [(TinyFont, TrueTypeError)]
  )
  func `a font that cannot serve is refused`(font: TinyFont, error: TrueTypeError) {
    #expect(throws: error) { try TrueTypeFont(font.bytes()) }
  }

  @Test(arguments: [0x0000, 0x0004, 0x0008, 0x000C, 0x0006])
  func `a font whose licence bits permit it is taken`(embedding: Int) throws {
    #expect(try TrueTypeFont(TinyFont(embedding: embedding).bytes()).name == "TinyTest")
  }

  @Test(
    arguments: [
      ([], TrueTypeError.notAFont), (Array("wOF2 and more".utf8), .webFont),
      (Array("not a font at all".utf8), .notAFont), (Array("ttcf".utf8), .notAFont),
      ([0, 1, 0, 0, 0xFF, 0xFF, 0, 0], .notAFont),
    ] as [([UInt8], TrueTypeError)]
  )
  func `what is no font is refused`(bytes: [UInt8], error: TrueTypeError) {
    #expect(throws: error) { try TrueTypeFont(bytes) }
  }

  @Test func `a font without the tables that only describe it serves`() throws {
    let font = try TrueTypeFont(TinyFont(without: ["OS/2", "name", "post"]).bytes())
    #expect(font.name == "withoutaname")
    #expect(font.metrics.capHeight == 900)
  }

  @Test func `a font of a collection is found by number and by name`() throws {
    let file = TinyFont.collection(
      TinyFont(fullName: "First One"),
      TinyFont(fullName: "Second One")
    )
    #expect(try TrueTypeFont(file, member: 1).name == "SecondOne")
    #expect(try TrueTypeFont(file, named: "Second One").name == "SecondOne")
    #expect(try TrueTypeFont(file, named: "FirstOne") == TrueTypeFont(file))
    #expect(throws: TrueTypeError.noSuchMember(2, count: 2)) { try TrueTypeFont(file, member: 2) }
    #expect(throws: TrueTypeError.noSuchName("Third", names: ["FirstOne", "SecondOne"])) {
      try TrueTypeFont(file, named: "Third")
    }
  }

  @Test func `a subset holds the glyphs in order, parts behind them, without instructions`() throws
  {
    let font = try TrueTypeFont(TinyFont().bytes())
    let bytes = TrueTypeSubset.bytes(of: font, glyphs: [0, 3, 6])
    let directory = try FontDirectory(FontBytes(bytes: bytes), at: 0)
    let glyphs = try GlyphTable(in: directory)
    #expect(glyphs.count == 5)
    let place = try #require(glyphs.place(of: 1))
    let parts = try #require(glyphs.components(of: place))
    #expect(parts.map(\.glyph) == [3, 4])
    #expect(parts.map { $0.flags & GlyphTable.ComponentFlag.hasInstructions } == [0, 0])
    let metrics = try FontMetrics(in: directory)
    #expect((0..<5).map { metrics.advance(of: $0) } == [600, 550, 1000, 550, 300])
  }

  /// Changes some bytes of a font, and often cuts it off.
  private func damaged(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var bytes = bytes
    // The first bytes hold the directory and are worth more blows.
    for _ in 0...generator.draw(below: 6) {
      let reach = generator.draw(below: 3) == 0 ? min(bytes.count, 300) : bytes.count
      bytes[generator.draw(below: reach)] = UInt8(generator.pick([0, 1, 0x7F, 0x80, 0xFF, 0x42]))
    }
    if generator.draw(below: 4) == 0 { bytes.removeLast(generator.draw(below: bytes.count)) }
    return bytes
  }

  /// Accepts or refuses a font; what is accepted must do all that a font does.
  private func attack(_ bytes: [UInt8], with text: String) throws -> Bool {
    guard let font = try? TrueTypeFont(bytes) else { return false }
    let typeface = Typeface(.helvetica, fallbacks: [font])
    var page = PDFPage(width: 200, height: 200)
    if let set = try? typeface.set(text, size: 10) { page.draw(set.line, x: 10, y: 10) }
    var document = PDFDocument()
    document.pages = [page]
    _ = document.bytes()
    let all = Array(0..<min(font.glyphs.count, 300))
    let subset = FontBytes(bytes: TrueTypeSubset.bytes(of: font, glyphs: all))
    // What comes of a font that was accepted is a font that is accepted, but has no map.
    #expect(throws: TrueTypeError.missingTable("cmap")) { try TrueTypeFont(subset.bytes) }
    return true
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a damaged font is refused or serves`(seed: UInt64) throws {
    var accepted = 0
    for round in 0..<50 as Range<UInt64> {
      let tiny = TinyFont(mapFormat: round % 2 == 0 ? .groups : .segments).bytes()
      let bytes = damaged(tiny, seed: seed * 1000 + round)
      if try attack(bytes, with: "A\u{C1}\u{65E5}\u{1D11E}") { accepted += 1 }
    }
    #expect(1..<50 ~= accepted, "seed \(seed)")
  }

  @Test(
    .enabled(if: Judge.latin != nil, "DejaVu Sans is not on this machine"),
    arguments: 0..<6 as Range<UInt64>
  )
  func `a damaged real font is refused or serves`(seed: UInt64) throws {
    let whole = try #require(Judge.latin)
    for round in 0..<3 as Range<UInt64> {
      _ = try attack(damaged(whole, seed: seed * 1000 + round), with: "Gdańsk \u{1E69} Прага")
    }
    #expect(try attack(whole, with: "Gdańsk"))
  }

  @Test(
    .enabled(
      if: Judge.hasFontTools && Judge.latin != nil && Judge.japanese != nil,
      "fontTools, DejaVu or a Japanese font is not there"
    ),
    arguments: 0..<3 as Range<UInt64>
  )
  func `a subset draws what the font draws`(seed: UInt64) throws {
    let script = """
      import sys
      from fontTools.ttLib import TTFont
      from fontTools.pens.recordingPen import DecomposingRecordingPen
      font, subset = [TTFont(path, checkChecksums=2) for path in sys.argv[1:3]]
      chosen = [int(word) for word in sys.argv[3].split()]
      def drawn(font, glyph):
          name, glyphs = font.getGlyphName(glyph), font.getGlyphSet()
          pen = DecomposingRecordingPen(glyphs)
          glyphs[name].draw(pen)
          return pen.value, glyphs[name].width, font["hmtx"][name]
      for place, glyph in enumerate(chosen):
          assert drawn(font, glyph) == drawn(subset, place), glyph
      print(len(subset.getGlyphOrder()))
      """
    for bytes in [Judge.latin, Judge.japanese].compactMap({ $0 }) {
      let font = try TrueTypeFont(bytes)
      var generator = SeededGenerator(seed: seed)
      let glyphs = [0] + (0..<300).map { _ in generator.draw(below: font.glyphs.count) }
      let subset = TrueTypeSubset.bytes(of: font, glyphs: glyphs)
      let list = glyphs.map(String.init).joined(separator: " ")
      let words = ["python3", "-W", "error", "-c", script, "{}", "{}", list]
      let count = String(decoding: try Judge.run(words, on: bytes, subset), as: UTF8.self)
      #expect(Int(count.dropLast()) ?? 0 >= glyphs.count, "seed \(seed)")
    }
  }
}
