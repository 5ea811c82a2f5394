import PDFDrawing

/// What stands at the foot of printed pages.
struct PDFFoot {
  private let texts: PDFTexts
  private let frame: PDFFrame
  /// What makes the version again.
  private let origin: SetLine
  private let credits: [SetLine]

  init(texts: PDFTexts, frame: PDFFrame, quiz: PaperQuiz) throws(SheetError) {
    self.texts = texts
    self.frame = frame
    var credits: [SetLine] = []
    for credit in quiz.credits {
      credits += try texts.lines(credit, .foot, fitting: frame.width)
    }
    self.credits = credits
    let version = SheetWords.version(quiz.version)
    origin = try texts.passing("\(version) · \(quiz.origin)", .label)
  }

  /// How high it is, from the lower edge of the page.
  var height: Double {
    frame.bottom + (Double(credits.count) + 1) * texts.style.leading(.foot) + 20
  }

  /// Draws it on a page.
  func draw(on page: inout PDFPage, number: Int, of count: Int) throws(SheetError) {
    var y = frame.bottom + 3
    let place = try texts.line(SheetWords.page(number, of: count), .label)
    page.draw(origin, x: frame.left, y: y, grey: 0.35)
    page.draw(place, x: frame.right - place.width, y: y, grey: 0.35)
    y += texts.style.leading(.label) + 2
    for line in credits.reversed() {
      page.draw(line, x: frame.left, y: y, grey: 0.35)
      y += texts.style.leading(.foot)
    }
    page.stroke(
      .line(fromX: frame.left, fromY: y + 2, toX: frame.right, toY: y + 2),
      with: PDFPen(width: 0.4, grey: 0.35)
    )
  }
}
