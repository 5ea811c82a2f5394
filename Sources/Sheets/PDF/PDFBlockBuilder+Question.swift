import PDFDrawing

extension PDFBlockBuilder {
  /// Adds an item as players read it, with where the response goes.
  mutating func add(_ question: PDFQuestion, of item: PaperItem) throws(SheetError) {
    try putNumber(item, before: .stem)
    add(question.stem, .stem, x: indent)
    grow(by: 3 * scale)
    if let boxes = question.boxes { add(boxes, order: item.order) }
    switch item.response {
    case .options, .statement: break
    case .line: addLine(width - indent)
    case .number:
      try addParagraph(SheetWords.nearest, .note, x: indent)
      addLine(min(120 * scale, width - indent))
    case .matching(let left, let right): try addMatching(left, right)
    }
  }

  private mutating func addLine(_ length: Double) {
    grow(by: 20 * scale)
    putBlank(x: indent, y: block.height, width: length)
    grow(by: 4 * scale)
  }

  /// Adds options with their boxes, in the order of a version.
  private mutating func add(_ boxes: PDFBoxes, order: [Int]?) {
    let side = 9.5 * scale
    for row in boxes.rows {
      let y = baseline(.option)
      let top = y - style.capHeight(.option) / 2 - side / 2
      var height = 1
      for (column, place) in row.enumerated() {
        let x = indent + Double(column) * boxes.field
        add(.box(x: x, y: top, side: side))
        if place < boxes.letters.count {
          put(boxes.letters[place], x: x + 15.5 * scale, y: y, grey: 0.25)
        }
        let lines = boxes.options[order?[place] ?? place]
        put(lines, .option, x: x + boxes.lead, y: y)
        height = max(height, lines.count)
      }
      grow(by: Double(height) * style.leading(.option) + 2.5 * scale)
    }
  }

  /// How much of the width the left sides of a matching item take: what they need where both sides
  /// fit, else their share of it, and at least a third.
  private func split(
    _ left: [String],
    _ right: [String],
    blank: Double
  ) throws(SheetError) -> Double {
    let room = width - indent
    var (widestLeft, widestRight) = (0.0, 0.0)
    for text in left { widestLeft = max(widestLeft, try texts.line(text, .option).width) }
    for text in right { widestRight = max(widestRight, try texts.line(text, .option).width) }
    widestLeft += blank + 16 * scale
    widestRight += 14 * scale
    if widestLeft + widestRight <= room {
      return max(widestLeft, min(room / 2, room - widestRight))
    }
    let share = room * widestLeft / (widestLeft + widestRight)
    return min(max(share, room / 3), room * 2 / 3)
  }

  /// Adds left sides with a blank for a letter each, beside right sides with their letters.
  private mutating func addMatching(
    _ left: [String],
    _ right: [String]
  ) throws(SheetError) {
    let blank = 20 * scale
    let half = try split(left, right, blank: blank)
    for row in 0..<max(left.count, right.count) {
      let y = baseline(.option)
      var lines = 1
      if row < left.count {
        putBlank(x: indent, y: y, width: blank)
        let text = try texts.lines(left[row], .option, fitting: half - blank - 14 * scale)
        put(text, .option, x: indent + blank + 6 * scale, y: y)
        lines = max(lines, text.count)
      }
      if row < right.count {
        put(try texts.letter(of: row), x: indent + half, y: y, grey: 0.25)
        let room = width - indent - half - 14 * scale
        let text = try texts.lines(right[row], .option, fitting: room)
        put(text, .option, x: indent + half + 14 * scale, y: y)
        lines = max(lines, text.count)
      }
      grow(by: Double(lines) * style.leading(.option) + 4 * scale)
    }
  }
}
