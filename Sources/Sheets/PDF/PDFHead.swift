import PDFDrawing

/// What stands at the head of printed pages.
struct PDFHead {
  let texts: PDFTexts
  let frame: PDFFrame
  let part: SheetPart
  let quiz: PaperQuiz

  private var style: PDFStyle { texts.style }
  private var scale: Double { style.scale }

  /// Draws the head of the first page; gives how far down the page it reaches.
  func drawFirst(on page: inout PDFPage) throws(SheetError) -> Double {
    let mark = try texts.passing(quiz.version, .version)
    let badge = max(mark.width + 12 * scale, 24 * scale)
    var y = frame.top
    page.stroke(
      .rectangle(
        x: frame.right - badge,
        y: frame.height - y - 24 * scale,
        width: badge,
        height: 24 * scale
      ),
      with: PDFPen(width: 1)
    )
    let half = (24 * scale + style.capHeight(.version)) / 2
    page.draw(mark, x: frame.right - badge + (badge - mark.width) / 2, y: frame.height - y - half)
    page.mark(as: .heading1)
    let room = frame.width - badge - 16 * scale
    for line in try texts.lines(quiz.title, .title, fitting: room) {
      page.draw(line, x: frame.left, y: frame.height - y - style.ascent(.title))
      y += style.leading(.title)
    }
    page.mark(as: .paragraph)
    let name = try texts.passing("\(SheetWords.title(part)), \(versionName)", .part)
    page.draw(name, x: frame.left, y: frame.height - y - style.ascent(.part), grey: 0.35)
    page.mark(as: nil)
    y += style.leading(.part) + 6 * scale
    if part.isFilledIn { y = try drawForm(on: &page, below: y + 10 * scale) }
    rule(on: &page, y: y, width: 1)
    return y + 14 * scale
  }

  /// Draws the head of any later page; gives how far down the page it reaches.
  func drawLater(on page: inout PDFPage) throws(SheetError) -> Double {
    let y = frame.top + style.ascent(.label)
    let name = try texts.passing("\(SheetWords.title(part)), \(versionName)", .label)
    let title = try texts.lines(
      quiz.title,
      .label,
      fitting: frame.width - name.width - 16 * scale
    )
    page.draw(title[0], x: frame.left, y: frame.height - y, grey: 0.35)
    page.draw(name, x: frame.right - name.width, y: frame.height - y, grey: 0.35)
    rule(on: &page, y: y + 6 * scale, width: 0.6)
    return y + 20 * scale
  }

  private var versionName: String { SheetWords.version(quiz.version) }

  private func rule(on page: inout PDFPage, y: Double, width: Double) {
    page.stroke(
      .line(
        fromX: frame.left,
        fromY: frame.height - y,
        toX: frame.right,
        toY: frame.height - y
      ),
      with: PDFPen(width: width)
    )
  }

  /// Draws the lines for who it is, when, and how it went.
  private func drawForm(on page: inout PDFPage, below top: Double) throws(SheetError) -> Double {
    var y = top + style.ascent(.label)
    let total = try texts.line(SheetWords.outOf(quiz.points), .label)
    let score = try texts.line(SheetWords.score, .label)
    let date = try texts.line(SheetWords.date, .label)
    let name = try texts.line(SheetWords.name, .label)
    let gap = 6 * scale
    var right = frame.right
    func put(_ label: SetLine, blank: Double?, after end: SetLine?) {
      if let end {
        right -= end.width
        page.draw(end, x: right, y: frame.height - y, grey: 0.2)
        right -= 4
      }
      let length = blank ?? right - frame.left - label.width - gap
      page.stroke(
        .line(
          fromX: right - length,
          fromY: frame.height - y - 2,
          toX: right,
          toY: frame.height - y - 2
        ),
        with: PDFBlockBuilder.blank
      )
      right -= length + gap + label.width
      page.draw(label, x: right, y: frame.height - y, grey: 0.2)
      right -= 14 * scale
    }
    put(score, blank: 40 * scale, after: total)
    put(date, blank: 84 * scale, after: nil)
    let isRoomy = right - frame.left > name.width + 150 * scale
    if !isRoomy {
      // A line of its own, as wide as the page.
      right = frame.right
      y += 24 * scale
    }
    put(name, blank: nil, after: nil)
    return y + 12 * scale
  }
}
