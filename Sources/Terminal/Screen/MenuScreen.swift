import Text

/// Asks which category to play.
struct MenuScreen: Screen {
  private let menu: CategoryMenu
  private let entries: [CategoryMenu.Entry]
  /// The entry that Enter chooses, from 0.
  private var selected = 0
  /// The digits typed so far of a number with several.
  private var typed = ""

  init(_ menu: CategoryMenu) {
    self.menu = menu
    entries = menu.lines
  }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    let panel = panel(on: canvas)
    let focus = panel.body.indices.contains(selected) ? selected..<selected + 1 : nil
    return panel.frame(from: panel.offset(scrolled: nil, focus: focus))
  }

  mutating func press(
    _ key: Key,
    on canvas: Canvas,
    at now: Duration
  ) -> CategoryMenu.Choice? {
    if case .text(let scalar) = key, "0"..."9" ~= scalar { return type(scalar) }
    typed = ""
    let page = max(panel(on: canvas).room - 1, 1)
    switch key {
    case .enter, .text(" "), .right: return menu.choice(at: selected)
    case .escape, .text("q"): return .left(.finished)
    case .up: selected = selected == 0 ? entries.count - 1 : selected - 1
    case .down: selected = selected == entries.count - 1 ? 0 : selected + 1
    case .pageUp: selected = max(selected - page, 0)
    case .pageDown: selected = min(selected + page, entries.count - 1)
    case .home: selected = 0
    case .end: selected = entries.count - 1
    case .text, .pasted, .backspace, .delete, .left, .eraseLine, .eraseWord, .redraw,
      .endOfInput:
      break
    }
    return nil
  }

  /// A digit chooses at once where no longer number begins with it, otherwise it selects.
  private mutating func type(_ digit: Unicode.Scalar) -> CategoryMenu.Choice? {
    let longer = typed + String(digit)
    guard let number = Int(longer), entries.indices.contains(number) else {
      typed = ""
      return nil
    }
    selected = number
    typed = longer
    let canGoOn = number > 0 && number * 10 < entries.count
    return canGoOn ? nil : menu.choice(at: number)
  }

  private func panel(on canvas: Canvas) -> Panel {
    let digits = String(entries.count - 1).count
    let body = entries.enumerated().map { number, entry in
      let isSelected = number == selected
      let label = canvas.text(String(number)).filled(to: digits, standing: .right).string
      let text = "\(isSelected ? "▸" : " ") \(label))  \(entry.title) "
      let note = entry.note.isEmpty ? StyledLine.empty : canvas.line(" " + entry.note, .faint)
      return canvas.line(text, isSelected ? .selected : .plain) + note
    }
    let question = canvas.line("Which category?")
    return Panel(
      canvas: canvas,
      head: [canvas.spread(canvas.line(menu.title, .strong), question)]
        + (canvas.isCompact ? [] : [.empty]),
      body: body,
      foot: FootLine([
        FootLine.Hint("↑ ↓ Enter", "choose"),
        FootLine.Hint("0–\(entries.count - 1)", "choose by number"), FootLine.Hint("Esc", "leave"),
      ])
    )
  }
}
