import Foundation
import Judging
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

  @Test(.enabled(if: Judge.hasPoppler, "Poppler is not on this machine"))
  func `a page looks as it did`() throws {
    var document = PDFDocument()
    document.pages = [try Self.page()]
    let words = ["pdftoppm", "-r", "60", "-gray", "-singlefile", "{}"]
    let data = try Judge.run(words, on: document.bytes())
    guard let golden = try GoldenFile("page.pgm").golden(orWrite: data) else { return }
    try GreyPicture(data).expectLooks(like: GreyPicture(golden))
  }
}
