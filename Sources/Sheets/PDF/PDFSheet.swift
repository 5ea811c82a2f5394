import PDFDrawing

/// Sheets as PDF.
struct PDFSheet: SheetWriter {
  private let setting: SheetSetting
  private let frame: PDFFrame
  private let texts: PDFTexts
  private let columns: Int
  private let gutter: Double

  init(_ setting: SheetSetting) {
    self.setting = setting
    frame = PDFFrame(setting.paper)
    texts = PDFTexts(PDFStyle(fonts: setting.fonts, isLarge: setting.isLarge))
    columns = setting.columns ?? (setting.isLarge ? 1 : 2)
    gutter = 26
  }

  func bytes(_ part: SheetPart, of quiz: PaperQuiz) throws(SheetError) -> [UInt8] {
    let furniture = PDFFurniture(texts: texts, frame: frame, part: part, quiz: quiz)
    let empty = PDFPage(width: setting.paper.width, height: setting.paper.height)
    var first = empty
    let firstTop = try furniture.drawFirstHead(on: &first)
    var later = empty
    let laterTop = try furniture.drawLaterHead(on: &later)
    let foot = try furniture.footHeight()
    let flow = PageFlow(
      columns: columns,
      first: frame.height - firstTop - foot,
      later: frame.height - laterTop - foot
    )
    let columnWidth = (frame.width - gutter * Double(columns - 1)) / Double(columns)
    let kept = try PDFItems(texts: texts, width: columnWidth).blocks(of: part, quiz)
    let blocks = whole(kept, in: flow)
    let (pages, density) = flow.pages(
      of: blocks.map {
        Paginator.Block(
          height: $0.block.height,
          space: $0.block.space,
          keepsNext: $0.keepsNext
        )
      }
    )
    var document = PDFDocument(
      PDFInformation(
        title: "\(quiz.title): \(SheetWords.title(part)), \(SheetWords.version(quiz.version))",
        subject: quiz.origin,
        producer: "Quizwright",
        language: "en"
      )
    )
    for (number, columns) in pages.enumerated() {
      var page = number == 0 ? first : later
      for (place, column) in columns.enumerated() {
        var top = frame.height - (number == 0 ? firstTop : laterTop)
        let x = frame.left + Double(place) * (columnWidth + gutter)
        for index in column {
          let block = blocks[index].block
          if index > column.lowerBound { top -= block.space * density }
          block.draw(on: &page, x: x, top: top)
          if let title = block.bookmark {
            document.bookmarks.append(PDFBookmark(title, page: number, top: top))
          }
          top -= block.height
        }
      }
      try furniture.drawFoot(on: &page, number: number + 1, of: pages.count)
      document.pages.append(page)
    }
    return document.bytes()
  }

  /// The blocks, those split that no column holds.
  private func whole(_ kept: [PDFItems.Kept], in flow: PageFlow) -> [PDFItems.Kept] {
    let room = min(flow.first, flow.later)
    return kept.flatMap { block, keepsNext in
      var parts: [PDFBlock] = []
      var rest = block
      while rest.height > room, let (head, tail) = rest.split(at: room), tail.height < rest.height {
        parts.append(head)
        rest = tail
      }
      return parts.map { ($0, false) } + [(rest, keepsNext)]
    }
  }
}
