import PDFDrawing

/// Sheets as PDF.
struct PDFSheet: SheetWriter {
  private static let gutter = 26.0

  private let setting: SheetSetting
  private let frame: PDFFrame
  private let texts: PDFTexts
  private let questions: PDFQuestions
  private let columns: Int

  init(_ setting: SheetSetting) {
    self.setting = setting
    frame = PDFFrame(setting.paper)
    texts = PDFTexts(PDFStyle(fonts: setting.fonts, isLarge: setting.isLarge))
    questions = PDFQuestions(texts)
    let wanted = setting.columns ?? (setting.isLarge ? 1 : 2)
    // Narrower columns would break words.
    let most = Int((frame.width + Self.gutter) / (145 * texts.style.scale + Self.gutter))
    columns = max(min(wanted, most), 1)
  }

  /// A page with its head, and how far down that reaches.
  private typealias Start = (page: PDFPage, end: Double)

  func bytes(_ part: SheetPart, of quiz: PaperQuiz) throws(SheetError) -> [UInt8] {
    let head = PDFHead(texts: texts, frame: frame, part: part, quiz: quiz)
    let empty = PDFPage(width: setting.paper.width, height: setting.paper.height)
    var first: Start = (empty, 0)
    first.end = try head.drawFirst(on: &first.page)
    var later: Start = (empty, 0)
    later.end = try head.drawLater(on: &later.page)
    let foot = try PDFFoot(texts: texts, frame: frame, quiz: quiz)
    let flow = PageFlow(
      columns: columns,
      first: frame.height - first.end - foot.height,
      later: frame.height - later.end - foot.height
    )
    let items = PDFItems(texts: texts, questions: questions, width: columnWidth)
    let kept = try items.blocks(of: part, quiz)
    let blocks = whole(kept, in: flow)
    let (pages, density) = flow.pages(of: blocks.map(\.measured))
    var document = PDFDocument(information(part, quiz))
    for (number, columns) in pages.enumerated() {
      var (page, end) = number == 0 ? first : later
      for (place, column) in columns.enumerated() {
        let x = frame.left + Double(place) * (columnWidth + Self.gutter)
        let top = frame.height - end
        let bookmarks = draw(blocks[column], on: &page, x: x, top: top, density: density)
        document.bookmarks += bookmarks.map { PDFBookmark($0.title, page: number, top: $0.top) }
      }
      try foot.draw(on: &page, number: number + 1, of: pages.count)
      document.pages.append(page)
    }
    return document.bytes()
  }

  private var columnWidth: Double {
    (frame.width - Self.gutter * Double(columns - 1)) / Double(columns)
  }

  private func information(_ part: SheetPart, _ quiz: PaperQuiz) -> PDFInformation {
    PDFInformation(
      title: "\(quiz.title): \(SheetWords.title(part)), \(SheetWords.version(quiz.version))",
      subject: quiz.origin,
      producer: "Quizwright",
      language: setting.language ?? "en"
    )
  }

  /// Draws a column of blocks from its head down; gives the bookmarks that lead there.
  private func draw(
    _ blocks: ArraySlice<PDFItems.Kept>,
    on page: inout PDFPage,
    x: Double,
    top: Double,
    density: Double
  ) -> [(title: String, top: Double)] {
    var bookmarks: [(title: String, top: Double)] = []
    var top = top
    for (place, kept) in blocks.enumerated() {
      if place > 0 { top -= kept.block.space * density }
      kept.block.draw(on: &page, x: x, top: top)
      if let title = kept.block.bookmark { bookmarks.append((title, top)) }
      top -= kept.block.height
    }
    return bookmarks
  }

  /// The blocks, those split that no column holds.
  private func whole(_ kept: [PDFItems.Kept], in flow: PageFlow) -> [PDFItems.Kept] {
    // A heading must find room above the first part.
    let room = min(flow.first, flow.later) * 0.8
    if kept.allSatisfy({ $0.block.height <= room }) { return kept }
    return kept.flatMap { kept in
      var parts: [PDFItems.Kept] = []
      var rest = kept.block
      while rest.height > room, let (head, tail) = rest.split(at: room), tail.height < rest.height {
        parts.append(PDFItems.Kept(block: head, keepsNext: false))
        rest = tail
      }
      return parts + [PDFItems.Kept(block: rest, keepsNext: kept.keepsNext)]
    }
  }
}
