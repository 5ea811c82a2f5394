import Foundation
import PDFDrawing
import Testing

/// A page as Poppler paints it, held against a picture that was looked at.
struct PictureTests {
  /// A page of shapes and of text in a font of the tests, for what stands in for Helvetica differs.
  private static func page() throws -> PDFPage {
    let typeface = Typeface(.helvetica, fallbacks: [try TrueTypeFont(TinyFont().bytes())])
    var page = PDFPage(width: 144, height: 96)
    page.draw(try typeface.set("日𝄞日\u{301}日", size: 24).line, x: 8, y: 64)
    page.draw(try typeface.set("日日", size: 12).line, x: 110, y: 64, grey: 0.6)
    page.stroke(.rectangle(x: 8, y: 36, width: 14, height: 14), with: PDFPen(width: 1.2))
    page.stroke(.circle(x: 40, y: 43, radius: 8), with: PDFPen(width: 2.4, grey: 0.4))
    page.fill(.circle(x: 66, y: 43, radius: 8), grey: 0.5)
    page.fill(.rectangle(x: 84, y: 36, width: 14, height: 14), grey: 0.8)
    page.stroke(.line(fromX: 106, fromY: 36, toX: 136, toY: 50), with: PDFPen(width: 2))
    let dashes = PDFPen(width: 2.4, pattern: .dashed(on: 12, off: 6))
    page.stroke(.line(fromX: 8, fromY: 22, toX: 136, toY: 22), with: dashes)
    let dots = PDFPen(width: 3.6, pattern: .dotted(every: 9.6))
    page.stroke(.line(fromX: 8, fromY: 10, toX: 136, toY: 10), with: dots)
    return page
  }

  /// The bytes of a grey picture, a byte a pixel.
  private struct Picture {
    let header: String
    let pixels: [UInt8]

    init(_ data: Data) throws {
      let fields = data.prefix(20).split(separator: UInt8(ascii: "\n"), maxSplits: 3)
      header = fields.prefix(3).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      pixels = Array(data.dropFirst(header.utf8.count + 1))
    }
  }

  @Test(.enabled(if: Judge.hasPoppler, "Poppler is not on this machine"))
  func `a page looks as it did`() throws {
    var document = PDFDocument()
    document.pages = [try Self.page()]
    let words = ["pdftoppm", "-r", "60", "-gray", "-singlefile", "{}"]
    let data = try Judge.run(words, on: document.bytes())
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/page.pgm")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try data.write(to: file)
      return
    }
    let golden = try Picture(Data(contentsOf: file))
    let picture = try Picture(data)
    #expect(picture.header == golden.header)
    try #require(picture.pixels.count == golden.pixels.count)
    // Versions of Poppler smooth edges differently, so single pixels may differ, and areas may not.
    let differences = zip(picture.pixels, golden.pixels).map { abs(Int($0) - Int($1)) }
    #expect(differences.reduce(0, +) < 2 * differences.count)
    #expect(differences.filter { $0 > 64 }.count < differences.count / 100)
  }
}
