import PDFDrawing

/// What stays together on a page: marks at places measured from its upper left corner downwards.
struct PDFBlock {
  /// One thing that is drawn.
  enum Mark {
    /// A line of text by the start of its baseline.
    case text(SetLine, x: Double, y: Double, grey: Double)
    /// A box to tick by its upper left corner.
    case box(x: Double, y: Double, side: Double)
    /// A line to write on, or a rule.
    case rule(x: Double, y: Double, width: Double, pen: PDFPen)

    var y: Double {
      switch self {
      case .text(_, _, let y, _), .box(_, let y, _), .rule(_, let y, _, _): y
      }
    }

    func lowered(by distance: Double) -> Mark {
      switch self {
      case .text(let line, let x, let y, let grey):
        .text(line, x: x, y: y + distance, grey: grey)
      case .box(let x, let y, let side): .box(x: x, y: y + distance, side: side)
      case .rule(let x, let y, let width, let pen):
        .rule(x: x, y: y + distance, width: width, pen: pen)
      }
    }
  }

  /// What it is to those who have the page read to them.
  let role: PDFRole
  /// The room above it, dropped at the head of a column.
  let space: Double
  /// What a bookmark says that leads here; nil for none.
  let bookmark: String?
  private(set) var marks: [Mark] = []
  /// How far down it reaches by now.
  private(set) var height = 0.0

  init(_ role: PDFRole = .paragraph, space: Double, bookmark: String? = nil) {
    self.role = role
    self.space = space
    self.bookmark = bookmark
    // Most blocks have so many: a question of two lines with four options.
    marks.reserveCapacity(16)
  }

  mutating func add(_ mark: Mark) {
    marks.append(mark)
  }

  /// Leaves room below all that is there.
  mutating func grow(by height: Double) {
    self.height += height
  }

  /// The block in two, the first at most as high as a column, for one that no column holds.
  func split(at limit: Double) -> (PDFBlock, PDFBlock)? {
    let last = marks.map(\.y).filter { $0 <= limit }.max()
    let next = marks.map(\.y).filter { $0 > limit }.min()
    guard let last, let next else { return nil }
    var head = PDFBlock(role, space: space, bookmark: bookmark)
    var tail = PDFBlock(role, space: space)
    // What comes first in the second part stands a line below its upper edge.
    let cut = max(next - 16, last)
    for mark in marks {
      if mark.y <= limit { head.add(mark) } else { tail.add(mark.lowered(by: -cut)) }
    }
    head.grow(by: limit)
    tail.grow(by: height - cut)
    return (head, tail)
  }

  /// Draws the block with its upper left corner at a point of the page.
  func draw(on page: inout PDFPage, x left: Double, top: Double) {
    page.mark(as: role)
    for case .text(let line, let x, let y, let grey) in marks {
      page.draw(line, x: left + x, y: top - y, grey: grey)
    }
    page.mark(as: nil)
    for mark in marks {
      switch mark {
      case .text: break
      case .box(let x, let y, let side):
        page.stroke(
          .rectangle(x: left + x, y: top - y - side, width: side, height: side),
          with: PDFPen(width: 0.8)
        )
      case .rule(let x, let y, let width, let pen):
        page.stroke(
          .line(fromX: left + x, fromY: top - y, toX: left + x + width, toY: top - y),
          with: pen
        )
      }
    }
  }
}
