/// High scores, the new one marked.
struct ScoresScreen: Screen {
  private let table: ScoreTable
  private var scroller = Scroller()

  init(_ table: ScoreTable) {
    self.table = table
  }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    let panel = panel(on: canvas)
    return panel.frame(from: panel.offset(scrolled: scroller.offset, focus: focus))
  }

  /// Gives a result when the player has seen enough.
  mutating func press(_ key: Key, on canvas: Canvas, at now: Duration) -> Void? {
    switch key {
    case .enter, .escape, .text(" "), .text("q"): return ()
    case .text, .pasted, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .eraseLine, .eraseWord, .redraw, .endOfInput:
      scroller.press(key, in: panel(on: canvas), focus: focus)
      return nil
    }
  }

  private var focus: Range<Int>? {
    table.rows.firstIndex(where: \.isNew).map { $0..<$0 + 1 }
  }

  private func panel(on canvas: Canvas) -> Panel {
    let layout = TableLayout(table, in: canvas.alphabet, width: canvas.width)
    let rows = zip(table.rows, layout.rows).map { row, text in
      StyledLine(text, row.isNew ? .warning : .plain)
    }
    let title = canvas.line(table.title, .strong)
    let head = StyledLine(layout.head, .accent)
    return Panel(
      canvas: canvas,
      head: canvas.isCompact ? [title, head] : [title, .empty, head],
      body: rows.isEmpty ? [canvas.line("No games yet.")] : rows,
      foot: FootLine([FootLine.Hint("Enter", "close")])
    )
  }
}
