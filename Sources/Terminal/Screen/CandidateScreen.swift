import Questions

/// Shows an item with its key, to be kept or swapped for another.
struct CandidateScreen: Screen {
  private let candidate: Candidate
  private var scroller = Scroller()

  init(_ candidate: Candidate) {
    self.candidate = candidate
  }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    let panel = panel(on: canvas)
    return panel.frame(from: panel.offset(scrolled: scroller.offset, focus: nil))
  }

  mutating func press(
    _ key: Key,
    on canvas: Canvas,
    at now: Duration
  ) -> Candidate.Verdict? {
    switch key {
    case .enter, .text(" "), .text("k"): return .keep
    case .text("s") where !candidate.isLast: return .swap
    case .text("a"): return .keepAll
    case .escape, .text("q"): return .left(.finished)
    case .text, .pasted, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .eraseLine, .eraseWord, .redraw, .endOfInput:
      scroller.press(key, in: panel(on: canvas))
      return nil
    }
  }

  private func panel(on canvas: Canvas) -> Panel {
    let title = canvas.line(candidate.head, .accent)
    var body = canvas.paragraph(candidate.item.stem, .strong) + [.empty]
    for (text, isKey) in candidate.answers {
      let role: Role = isKey ? .right : .plain
      body += canvas.paragraph(text, role, after: canvas.line(isKey ? "✓ " : "  ", role))
    }
    if let explanation = candidate.item.explanation {
      body += [.empty] + canvas.paragraph(explanation, .faint)
    }
    let swap =
      candidate.isLast ? [] : [FootLine.Hint("s", "swap")]
    if candidate.isLast { body += [.empty, canvas.line("There is no other.", .warning)] }
    return Panel(
      canvas: canvas,
      head: canvas.isCompact ? [title] : [title, .empty],
      body: body,
      foot: FootLine(
        [FootLine.Hint("Enter", "keep")] + swap
          + [FootLine.Hint("a", "keep all"), FootLine.Hint("Esc", "leave")]
      )
    )
  }
}
