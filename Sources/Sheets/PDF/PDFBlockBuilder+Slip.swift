import PDFDrawing

extension PDFBlockBuilder {
  /// Adds where the response to an item goes, without the item.
  mutating func addSlip(_ item: PaperItem) throws(SheetError) {
    try putNumber(item, before: .option)
    switch item.response {
    case .options(let options):
      try addFields(options.indices.map { Lettering.letters(of: $0) })
    case .statement(let words): try addFields(words)
    case .line: addSlipLine(width - indent)
    case .number: addSlipLine(min(120 * scale, width - indent))
    case .matching(let left, _): try addPairs(left)
    }
  }

  private mutating func addSlipLine(_ length: Double) {
    putBlank(x: indent, y: baseline(.option), width: length)
    grow(by: 20 * scale)
  }

  /// Adds letters or words with a box each, as many on a row as fit.
  private mutating func addFields(_ names: [String]) throws(SheetError) {
    let side = 12 * scale
    let gap = 14 * scale
    var x = indent
    for name in names {
      let line = try texts.line(name, .label)
      let field = line.width + 5 * scale + side
      if x > indent, x + field > width {
        x = indent
        grow(by: 18 * scale)
      }
      let y = baseline(.option)
      put(line, x: x, y: y, grey: 0.2)
      let top = y - style.capHeight(.option) / 2 - side / 2
      add(.box(x: x + field - side, y: top, side: side))
      x += field + gap
    }
    grow(by: 16 * scale)
  }

  private mutating func addPairs(_ left: [String]) throws(SheetError) {
    let blank = 26 * scale
    let x = indent + blank + 6 * scale
    for side in left {
      let y = baseline(.option)
      putBlank(x: indent, y: y, width: blank)
      let lines = try texts.lines(side, .label, fitting: width - x)
      put(lines, .label, x: x, y: y, grey: 0.2)
      grow(by: max(18 * scale, Double(lines.count) * style.leading(.label)))
    }
  }
}
