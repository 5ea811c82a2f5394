/// What the keys do, as far as there is room.
struct FootLine {
  /// One key, or several that do the same, and what that is.
  struct Hint {
    let keys: String
    let meaning: String

    init(_ keys: String, _ meaning: String) {
      self.keys = keys
      self.meaning = meaning
    }
  }

  private static let gap = "   "

  let hints: [Hint]

  /// - Parameter hints: The most important first.
  init(_ hints: [Hint]) {
    self.hints = hints
  }

  func line(on canvas: Canvas) -> StyledLine {
    var line = StyledLine.empty
    for hint in hints {
      let gap = line.width == 0 ? StyledLine.empty : canvas.line(Self.gap)
      let more = gap + canvas.line(hint.keys, .accent) + canvas.line(" " + hint.meaning, .faint)
      if line.width + more.width <= canvas.width { line = line + more }
    }
    return line
  }
}
