import Testing

@testable import PDFDrawing

struct PDFDocumentTests {
  private func text(of document: PDFDocument) -> String {
    String(decoding: document.bytes(), as: UTF8.self)
  }

  private func content(of draw: (inout PDFPage) throws -> Void) rethrows -> String {
    var page = PDFPage(width: 100, height: 100)
    try draw(&page)
    return String(decoding: page.output.bytes, as: UTF8.self)
  }

  private func document(_ title: String = "Quiz") throws -> PDFDocument {
    let typeface = Typeface(.helvetica, fallbacks: [try TrueTypeFont(TinyFont().bytes())])
    var document = PDFDocument(PDFInformation(title: title, language: "en"))
    for number in 1...3 {
      var page = PDFPage(width: 300, height: 400)
      page.mark(as: .heading1)
      page.draw(try typeface.set("Page \(number) 日", size: 10).line, x: 20, y: 300)
      document.pages.append(page)
    }
    document.bookmarks = [PDFBookmark("One", page: 0, children: [PDFBookmark("Two", page: 1)])]
    return document
  }

  @Test func `the same document is the same bytes`() throws {
    #expect(try document().bytes() == document().bytes())
  }

  @Test func `another document has another identifier`() throws {
    let identifiers = try ["Quiz", "Quit"].map { title in
      try #require(text(of: document(title)).firstMatch(of: /\/ID\[<([0-9A-F]{32})><\1>\]/)).1
    }
    #expect(identifiers[0] != identifiers[1])
  }

  @Test func `no date and no clock is in a document`() throws {
    #expect(!text(of: try document()).contains("Date"))
  }

  @Test func `every object stands where the table says`() throws {
    let bytes = try document().bytes()
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    let table = try #require(text.ranges(of: "\nxref\n").last).upperBound
    let lines = text[table...].split(separator: "\n")
    for (number, line) in lines.dropFirst(2).prefix(while: { $0.hasSuffix(" n ") }).enumerated() {
      let offset = try #require(Int(line.prefix(10)))
      let start = Array("\(number + 1) 0 obj\n".utf8)
      #expect(Array(bytes[offset...].prefix(start.count)) == start)
    }
    #expect(lines.filter { $0.hasSuffix(" n ") }.count > 15)
  }

  @Test func `text is drawn in its font, whose choice is not repeated`() throws {
    let line = try Typeface(.courier).set("a(b)", size: 9.5).line
    let drawn = content { page in
      page.draw(line, x: 10, y: 20.25)
      page.draw(line, x: 10, y: 10, grey: 0.5)
    }
    #expect(
      drawn == """
        /Artifact BMC
        BT
        10 20.25 Td
        /Courier 9.5 Tf
        (a\\(b\\))Tj
        ET
        0.5 g
        BT
        10 10 Td
        (a\\(b\\))Tj
        ET

        """
    )
  }

  @Test func `shapes are stroked and filled`() {
    let drawn = content { page in
      let pen = PDFPen(width: 0.5, grey: 0.25, pattern: .dotted(every: 3))
      page.stroke(.line(fromX: 1, fromY: 2, toX: 3, toY: 4), with: pen)
      page.stroke(.rectangle(x: 1, y: 2, width: 8, height: 8), with: pen)
      page.stroke(.rectangle(x: 1, y: 2, width: 8, height: 8), with: PDFPen(width: 1))
      page.fill(.rectangle(x: 5, y: 5, width: 1, height: 1), grey: 0)
    }
    #expect(
      drawn == """
        /Artifact BMC
        0.25 G
        0.5 w
        1 J [0 3 ]0 d
        1 2 m
        3 4 l
        S
        1 2 8 8 re
        S
        0 G
        1 w
        0 J []0 d
        1 2 8 8 re
        S
        5 5 1 1 re
        f

        """
    )
  }

  @Test func `an element holds what is drawn after it, and an empty one is none`() throws {
    let line = try Typeface(.courier).set("a", size: 9).line
    var page = PDFPage(width: 100, height: 100)
    page.mark(as: .heading2)
    page.mark(as: .paragraph)
    page.draw(line, x: 1, y: 1)
    page.draw(line, x: 1, y: 2)
    page.mark(as: nil)
    page.fill(.circle(x: 1, y: 1, radius: 1), grey: 1)
    page.mark(as: .paragraph)
    page.draw(line, x: 1, y: 3)
    #expect(page.roles == [.paragraph, .paragraph])
    let drawn = String(decoding: page.output.bytes, as: UTF8.self)
    let marks = drawn.split(separator: "\n").filter { $0.hasSuffix("C") }
    #expect(marks == ["/P<</MCID 0>>BDC", "EMC", "/Artifact BMC", "EMC", "/P<</MCID 1>>BDC"])
  }

  @Test func `a page can stand in two documents and be drawn on further`() throws {
    let one = try document()
    var two = one
    two.pages[0] = two.pages[2]
    two.pages[1].fill(.circle(x: 50, y: 50, radius: 9), grey: 0.5)
    #expect(try one.bytes() == document().bytes())
    #expect(two.bytes() != one.bytes())
  }

  @Test(arguments: [
    ("a", "(a)"), (")>>/Evil(", #"(\)>>/Evil\()"#), ("\\", #"(\\)"#),
    ("\r\n", "<FEFF000D000A>"),
  ])
  func `a title cannot break out of its string`(title: String, string: String) throws {
    var document = try document(title)
    document.bookmarks = [PDFBookmark(title, page: 0)]
    let text = text(of: document)
    #expect(text.ranges(of: "/Title " + string).count == 2)
  }
}
