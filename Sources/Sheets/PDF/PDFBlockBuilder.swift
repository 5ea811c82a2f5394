import PDFDrawing

/// Sets the texts, boxes and lines of one block below each other.
struct PDFBlockBuilder {
  /// Lines to write on.
  static let blank = PDFPen(width: 0.6, grey: 0.35)

  let texts: PDFTexts
  let width: Double
  private(set) var block: PDFBlock

  init(texts: PDFTexts, width: Double, block: PDFBlock) {
    self.texts = texts
    self.width = width
    self.block = block
  }

  var style: PDFStyle { texts.style }
  var scale: Double { style.scale }
  /// How far in everything stands but the numbers.
  var indent: Double { 24 * scale }

  /// The baseline of a line in a role that begins where the block ends by now.
  func baseline(_ role: PDFStyle.Role) -> Double { block.height + style.ascent(role) }

  mutating func add(_ mark: PDFBlock.Mark) { block.add(mark) }

  mutating func grow(by height: Double) { block.grow(by: height) }

  /// Puts a line by its baseline, without growing.
  mutating func put(_ line: SetLine, x: Double, y: Double, grey: Double = 0) {
    block.add(.text(line, x: x, y: y, grey: grey))
  }

  /// Puts lines below each other from a baseline on, without growing.
  mutating func put(
    _ lines: [SetLine],
    _ role: PDFStyle.Role,
    x: Double,
    y: Double,
    grey: Double = 0
  ) {
    for (number, line) in lines.enumerated() {
      put(line, x: x, y: y + Double(number) * style.leading(role), grey: grey)
    }
  }

  /// Adds a text below all that is there.
  mutating func addParagraph(
    _ text: String,
    _ role: PDFStyle.Role,
    x: Double,
    grey: Double = 0
  ) throws(SheetError) {
    add(try texts.lines(text, role, fitting: width - x), role, x: x, grey: grey)
  }

  /// Adds lines below all that is there.
  mutating func add(_ lines: [SetLine], _ role: PDFStyle.Role, x: Double, grey: Double = 0) {
    put(lines, role, x: x, y: baseline(role), grey: grey)
    grow(by: Double(lines.count) * style.leading(role))
  }

  /// Puts an item's number before a text in a role that comes next.
  mutating func putNumber(_ item: PaperItem, before role: PDFStyle.Role) throws(SheetError) {
    let number = try texts.number(item.number)
    put(number, x: indent - 8 * scale - number.width, y: baseline(role))
  }

  /// Puts a line to write on just below a baseline.
  mutating func putBlank(x: Double, y: Double, width: Double) {
    block.add(.rule(x: x, y: y + 2, width: width, pen: Self.blank))
  }

  /// Adds the title of a round over a rule, with its score at the right.
  mutating func addRound(
    _ heading: String,
    score: String?,
    hasBlank: Bool
  ) throws(SheetError) {
    let y = baseline(.round)
    var room = width
    if let score {
      let line = try texts.line(score, .score)
      room -= line.width
      put(line, x: room, y: y, grey: 0.35)
      room -= 4
      if hasBlank {
        room -= 32 * scale
        putBlank(x: room, y: y, width: 32 * scale)
      }
    }
    let lines = try texts.lines(heading, .round, fitting: max(room - 12 * scale, width / 2))
    put(lines, .round, x: 0, y: y)
    grow(by: Double(lines.count) * style.leading(.round) + 3 * scale)
    add(.rule(x: 0, y: block.height, width: width, pen: PDFPen(width: 0.6)))
    grow(by: 5 * scale)
  }
}
