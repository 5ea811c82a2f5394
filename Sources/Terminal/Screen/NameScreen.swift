import GameRules

/// Asks for a name for the high scores.
struct NameScreen: Screen {
  private let title: String
  private let score: String
  private var field = NameField(longest: PlayerName.maximumLength)

  /// - Parameters:
  ///   - title: What was played.
  ///   - score: What the name is asked for, in a sentence.
  init(title: String, score: String) {
    self.title = title
    self.score = score
  }

  /// The name as it stands.
  var name: PlayerName { PlayerName(field.text) ?? .anonymous }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    let lead = canvas.line("▸ ", .accent)
    let typed = canvas.text(field.text)
    let before = canvas.text(String(field.characters[..<field.cursor]))
    let left = PlayerName.maximumLength - field.characters.count
    let score = canvas.paragraph(score)
    let question = [
      StyledLine.empty, canvas.line("What is your name for the high scores?", .strong), .empty,
    ]
    let entry =
      lead + StyledLine(typed) + canvas.line(String(repeating: "_", count: max(left, 0)), .faint)
    let panel = Panel(
      canvas: canvas,
      head: [canvas.spread(canvas.line(title, .strong), canvas.line("Your name"))]
        + (canvas.isCompact ? [] : [.empty]),
      body: score + question + [entry],
      foot: foot
    )
    let row = panel.body.count - 1
    let offset = panel.offset(scrolled: nil, focus: row..<row + 1)
    return panel.frame(
      from: offset,
      cursor: Frame.Place(column: lead.width + before.width, row: row)
    )
  }

  mutating func press(_ key: Key, on canvas: Canvas, at now: Duration) -> PlayerName? {
    switch key {
    case .enter: return name
    case .escape: return .anonymous
    case .text, .pasted, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .eraseLine, .eraseWord, .redraw, .endOfInput:
      field.press(key)
      return nil
    }
  }

  private var foot: FootLine {
    let isNamed = PlayerName(field.text) != nil
    return FootLine([
      FootLine.Hint("Enter", isNamed ? "keep" : "play as \(PlayerName.anonymous)"),
      FootLine.Hint("Esc", "no name"),
    ])
  }
}
