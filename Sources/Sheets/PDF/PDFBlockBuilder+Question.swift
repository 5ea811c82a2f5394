import PDFDrawing

extension PDFBlockBuilder {
  /// Adds an item as players read it, with where the response goes.
  mutating func addQuestion(_ item: PaperItem) throws(SheetError) {
    try putNumber(item, before: .stem)
    try addParagraph(item.stem, .stem, x: indent)
    grow(by: 3 * scale)
    switch item.response {
    case .options(let options):
      let letters = try options.indices.map { place throws(SheetError) in
        try texts.letter(of: place)
      }
      try addBoxes(options, letters: letters)
    case .statement(let words): try addBoxes(words, letters: [])
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

  /// Adds options with a box to tick each, in as many columns as they fit into.
  ///
  /// - `letters`: what stands before them; none for words.
  private mutating func addBoxes(
    _ options: [String],
    letters: [SetLine]
  ) throws(SheetError) {
    let lines = try options.map { option throws(SheetError) in try texts.line(option, .option) }
    let widestLetter = letters.reduce(0) { max($0, $1.width) }
    let widest = lines.reduce(0) { max($0, $1.width) }
    let lead = 15.5 * scale + (widestLetter > 0 ? max(widestLetter + 5 * scale, 13 * scale) : 0)
    let gap = 14 * scale
    let room = width - indent
    let fitting = Int((room + gap) / (lead + widest + gap))
    let columns = fitting >= options.count ? options.count : fitting >= 2 ? 2 : 1
    let isRow = columns == options.count
    let field = isRow ? lead + widest + gap : room / Double(columns)
    let rows = (options.count + columns - 1) / columns
    for row in 0..<rows {
      var height = 1
      for column in 0..<columns {
        // Down the columns, so that A stands above B as in a list.
        let place = isRow ? column : column * rows + row
        guard place < options.count else { continue }
        let x = indent + Double(column) * field
        putBox(x: x, letter: place < letters.count ? letters[place] : nil)
        let text =
          columns == 1
          ? try texts.lines(options[place], .option, fitting: room - lead) : [lines[place]]
        put(text, .option, x: x + lead, y: baseline(.option))
        height = max(height, text.count)
      }
      grow(by: Double(height) * style.leading(.option) + 2.5 * scale)
    }
  }

  /// Puts a box with its letter.
  private mutating func putBox(x: Double, letter: SetLine?) {
    let side = 9.5 * scale
    let y = baseline(.option)
    add(.box(x: x, y: y - style.capHeight(.option) / 2 - side / 2, side: side))
    if let letter { put(letter, x: x + 15.5 * scale, y: y, grey: 0.25) }
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
