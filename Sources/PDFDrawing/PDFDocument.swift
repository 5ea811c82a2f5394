/// A document to be printed: pages, bookmarks and what it says of itself.
///
///     let typeface = Typeface(.helvetica, fallbacks: [try TrueTypeFont(bytes)])
///     let title = try typeface.set("Quiz night", size: 18)
///     let stem = try typeface.set("Which river runs through Gdańsk?", size: 10)
///
///     var page = PDFPage(width: 595.276, height: 841.89)
///     page.mark(as: .heading1)
///     page.draw(title.line, x: 56, y: 760)
///     page.mark(as: .paragraph)
///     for (number, line) in stem.lines(fitting: 240).enumerated() {
///       page.draw(line, x: 56, y: 730 - 13 * Double(number))
///     }
///     page.mark(as: nil)
///     page.stroke(.rectangle(x: 56, y: 690, width: 8, height: 8), with: PDFPen(width: 0.6))
///
///     var document = PDFDocument(PDFInformation(title: "Quiz night", language: "en"))
///     document.pages.append(page)
///     document.bookmarks.append(PDFBookmark("Round 1", page: 0))
///     let file = document.bytes()
///
/// Fonts and set text are values that any number of documents share. The same document is always the
/// same bytes. PDF 1.7, ISO 32000-1.
public struct PDFDocument: Sendable {
  /// What the document says of itself.
  public var information: PDFInformation
  /// The pages in their order; a document without one is not valid.
  public var pages: [PDFPage] = []
  /// The outline, which readers show beside the pages; none for no entries.
  public var bookmarks: [PDFBookmark] = []

  /// Makes a document without pages.
  public init(_ information: PDFInformation = PDFInformation()) {
    self.information = information
  }
}
