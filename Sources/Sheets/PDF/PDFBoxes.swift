import PDFDrawing

/// Options with a box to tick each, in as many columns as they fit into.
struct PDFBoxes {
  /// The lines of each option.
  let options: [[SetLine]]
  /// What stands before the options, one after the other; none for words.
  let letters: [SetLine]
  /// How far behind the left edge of its box an option begins.
  let lead: Double
  /// How far the columns are from each other.
  let field: Double
  /// The places of the options by rows, from the top.
  let rows: [[Int]]

  /// Lays options out.
  ///
  /// - `room`: the width that they may fill.
  init(
    _ options: [String],
    letters: [SetLine],
    _ texts: PDFTexts,
    room: Double
  ) throws(SheetError) {
    let scale = texts.style.scale
    let lines = try options.map { option throws(SheetError) in try texts.line(option, .option) }
    let widest = lines.reduce(0) { max($0, $1.width) }
    let letter = letters.reduce(0) { max($0, $1.width) }
    let lead = 15.5 * scale + (letter > 0 ? max(letter + 5 * scale, 13 * scale) : 0)
    let gap = 14 * scale
    let fitting = Int((room + gap) / (lead + widest + gap))
    let columns = fitting >= options.count ? options.count : fitting >= 2 ? 2 : 1
    let isRow = columns == options.count
    self.letters = letters
    self.lead = lead
    self.options =
      columns > 1
      ? lines.map { [$0] }
      : try options.map { option throws(SheetError) in
        try texts.lines(option, .option, fitting: room - lead)
      }
    field = isRow ? lead + widest + gap : room / Double(columns)
    let height = (options.count + columns - 1) / columns
    rows = (0..<height).map { row in
      // Down the columns, so that A stands above B as in a list.
      (0..<columns).map { isRow ? $0 : $0 * height + row }.filter { $0 < options.count }
    }
  }
}
