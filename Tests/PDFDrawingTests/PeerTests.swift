import Foundation
import Judging
import PDFDrawing
import Testing

/// Documents as other programs read them.
struct PeerTests {
  private static let texts = [
    "Plain text (with \\ signs)", "“quotes” – dashes — € 5 … • ž š œ ÿ", "Cafe\u{301}",
    "Gdańsk", "Прага", "H₂O", "π ≤ 4 metres ✓", "日本の首都", "𝄞 is a clef",
  ]

  private static func typeface() throws -> Typeface {
    var fonts = try [Judge.latin, Judge.japanese].compactMap { $0 }.map { try TrueTypeFont($0) }
    // For the clef, which lies beyond U+FFFF.
    fonts.append(try TrueTypeFont(TinyFont().bytes()))
    return Typeface(.helvetica, fallbacks: fonts)
  }

  private static func document() throws -> PDFDocument {
    let typeface = try typeface()
    var first = PDFPage(width: 595.276, height: 841.89)
    first.mark(as: .heading1)
    first.draw(try typeface.set("Title", size: 18).line, x: 56, y: 780)
    for (number, text) in texts.enumerated() {
      first.mark(as: .paragraph)
      first.draw(try typeface.set(text, size: 11).line, x: 56, y: 740 - 20 * Double(number))
    }
    first.mark(as: nil)
    first.stroke(.line(fromX: 56, fromY: 50, toX: 540, toY: 50), with: PDFPen(width: 0.5))
    var information = PDFInformation(title: "Quiz (日本) \\", author: "A\nB", language: "en-GB")
    information.producer = "the tests"
    information.subject = "π"
    var document = PDFDocument(information)
    document.pages = [first, PDFPage(width: 595.276, height: 841.89)]
    document.bookmarks = [
      PDFBookmark("Round )", page: 0, top: 800, children: [PDFBookmark("Прага", page: 0)]),
      PDFBookmark("Last", page: 1),
    ]
    return document
  }

  private static let hasFonts = Judge.latin != nil && Judge.japanese != nil

  @Test(.enabled(if: Judge.hasQPDF, "qpdf is not on this machine"))
  func `qpdf finds no fault`() throws {
    // Warnings end qpdf with status 3, which throws here.
    let report = try Judge.text(["qpdf", "--check", "{}"], on: Self.fileForAll())
    #expect(report.contains("No syntax or stream encoding errors found"))
  }

  /// A document of the characters for which every machine has the fonts.
  private static func fileForAll() throws -> [UInt8] {
    if hasFonts { return try document().bytes() }
    let typeface = Typeface(.timesRoman, fallbacks: [try TrueTypeFont(TinyFont().bytes())])
    var page = PDFPage(width: 300, height: 300)
    page.mark(as: .paragraph)
    page.draw(try typeface.set("Plain 日 𝄞", size: 11).line, x: 56, y: 100)
    var document = PDFDocument(PDFInformation(title: "Plain"))
    document.pages = [page]
    return document.bytes()
  }

  @Test(
    .enabled(if: Judge.hasPoppler && hasFonts, "Poppler, DejaVu or a Japanese font is not there")
  )
  func `texts can be copied in order`() throws {
    let text = try Judge.text(["pdftotext", "{}", "-"], on: Self.document().bytes())
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    #expect(
      lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0 != "\u{C}" }
        == ["Title"] + Self.texts
    )
  }

  @Test(
    .enabled(if: Judge.hasPoppler && hasFonts, "Poppler, DejaVu or a Japanese font is not there")
  )
  func `fonts are embedded as subsets with a map to Unicode`() throws {
    let report = try Judge.text(["pdffonts", "{}"], on: Self.document().bytes())
    let rows = report.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
    let embedded = rows.filter { $0[0].contains("+") }
    #expect(embedded.count == 3)
    #expect(
      embedded.allSatisfy { $0[1...6] == ["CID", "TrueType", "Identity-H", "yes", "yes", "yes"] }
    )
    #expect(Set(rows.filter { !$0[0].contains("+") }.map { $0[0] }) == ["Helvetica"])
  }

  @Test(
    .enabled(if: Judge.hasPoppler && hasFonts, "Poppler, DejaVu or a Japanese font is not there")
  )
  func `pages, size, title and tags are as they were given`() throws {
    let bytes = try Self.document().bytes()
    let report = try Judge.text(["pdfinfo", "{}"], on: bytes)
    for line in [
      "Title:           Quiz (日本) \\", "Subject:         π", "Producer:        the tests",
      "Tagged:          yes", "Pages:           2", "Page size:       595.276 x 841.89 pts (A4)",
      "PDF version:     1.7",
    ] { #expect(report.contains(line)) }
    let structure = try Judge.text(["pdfinfo", "-struct-text", "{}"], on: bytes)
    let words = structure.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.hasPrefix("Document H1 (block) \"Title\" P (block) \"Plain text (with \\ signs)\"")
    )
  }

  @Test(.enabled(if: Judge.hasPyPDF && hasFonts, "pypdf, DejaVu or a Japanese font is not there"))
  func `bookmarks, language and information are read back`() throws {
    let script = """
      import json, sys, pypdf
      reader = pypdf.PdfReader(sys.argv[1], strict=True)
      def titles(entries):
          return [titles(e) if isinstance(e, list) else
                  [e.title, reader.get_destination_page_number(e)] for e in entries]
      root = reader.trailer["/Root"]
      print(json.dumps([titles(reader.outline), root["/Lang"], reader.metadata.author,
                        root["/ViewerPreferences"]["/DisplayDocTitle"].value]))
      """
    let text = try Judge.text(["python3", "-c", script, "{}"], on: Self.document().bytes())
    let expected =
      #"[[["Round )", 0], [["\u041f\u0440\u0430\u0433\u0430", 0]], ["Last", 1]], "en-GB", "A\nB", true]"#
    #expect(text == expected + "\n")
  }

  @Test(
    .enabled(
      if: Judge.hasPyPDF && Judge.hasFontTools && hasFonts,
      "pypdf, fontTools, DejaVu or a Japanese font is not there"
    )
  )
  func `the embedded subsets are sound fonts`() throws {
    let script = """
      import io, sys, pypdf
      from fontTools.ttLib import TTFont
      from fontTools.pens.boundsPen import BoundsPen
      reader = pypdf.PdfReader(sys.argv[1])
      for font in reader.pages[0]["/Resources"]["/Font"].values():
          if font["/Subtype"] != "/Type0": continue
          cid = font["/DescendantFonts"][0]
          data = cid["/FontDescriptor"]["/FontFile2"].get_data()
          program = TTFont(io.BytesIO(data), checkChecksums=2, lazy=False)
          widths = cid["/W"][1]
          order, scale = program.getGlyphOrder(), 1000 / program["head"].unitsPerEm
          program.ensureDecompiled()
          for name, width in zip(order, widths):
              assert abs(program["hmtx"][name][0] * scale - width) <= 0.5, name
              pen = BoundsPen(program.getGlyphSet()); program.getGlyphSet()[name].draw(pen)
          assert len(order) >= len(widths)
          print(len(data))
      """
    let text = try Judge.text(
      ["python3", "-W", "error", "-c", script, "{}"],
      on: Self.document().bytes()
    )
    let sizes = text.split(separator: "\n").compactMap { Int($0) }
    #expect(sizes.count == 3)
    #expect(sizes.allSatisfy { $0 < 8_000 })
  }
}
