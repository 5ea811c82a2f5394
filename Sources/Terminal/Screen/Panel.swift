/// A screen in parts: a head, a tail and a foot that stay, and a body that may be longer than its room.
struct Panel {
  let canvas: Canvas
  let head: [StyledLine]
  let body: [StyledLine]
  /// What stays below the body.
  var tail: [StyledLine] = []
  let foot: FootLine

  /// The rows that the body can be seen through.
  var room: Int { max(canvas.height - head.count - tail.count - 2, 1) }

  /// The first line of the body that is seen, from 0.
  ///
  /// - Parameters:
  ///   - scrolled: Where somebody has scrolled to; nil where nobody has.
  ///   - focus: What is to be seen of the body then, its beginning first.
  /// - Returns: A line that leaves no row empty that the body could fill.
  func offset(scrolled: Int?, focus: Range<Int>?) -> Int {
    let last = max(body.count - room, 0)
    if let scrolled { return min(max(scrolled, 0), last) }
    guard let focus else { return 0 }
    return min(max(focus.upperBound - room, 0), focus.lowerBound, last)
  }

  /// The frame with the body seen from a line on; the cursor's place is one in the body.
  func frame(from offset: Int, cursor: Frame.Place? = nil) -> Frame {
    let seen = body.dropFirst(offset).prefix(room)
    let space = canvas.line(String(repeating: " ", count: canvas.left))
    let blank = Array(repeating: StyledLine.empty, count: room - seen.count)
    let rule = rule(above: offset > 0, below: body.count > offset + room)
    let lines = head + seen + blank + tail + [rule, footLine]
    let top = Array(repeating: StyledLine.empty, count: canvas.top)
    return Frame(
      canvas.screen,
      lines: top + lines.map { $0.width == 0 ? $0 : space + $0.clipped(to: canvas.width) },
      cursor: cursor.map {
        Frame.Place(
          column: canvas.left + $0.column,
          row: canvas.top + head.count + $0.row - offset
        )
      }
    )
  }

  private var footLine: StyledLine {
    let scrolling = body.count > room ? [FootLine.Hint("↑ ↓", "scroll")] : []
    return FootLine(foot.hints + scrolling).line(on: canvas)
  }

  private func rule(above: Bool, below: Bool) -> StyledLine {
    let signs = [above ? "▲ more above" : nil, below ? "▼ more below" : nil].compactMap(\.self)
    if signs.isEmpty { return canvas.line(String(repeating: "─", count: canvas.width), .faint) }
    let sign = canvas.line(" " + signs.joined(separator: ", ") + " ", .accent)
    let dashes = String(repeating: "─", count: max(canvas.width - sign.width - 2, 0))
    return canvas.line(dashes, .faint) + sign + canvas.line("──", .faint)
  }
}
