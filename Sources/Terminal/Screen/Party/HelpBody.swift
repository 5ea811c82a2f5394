import GameRules

/// What all keys do, and what words can be typed.
struct HelpBody: PartyBody {
  let party: Party

  func lines(on stage: Stage) -> [StyledLine] {
    let words = HostWord.allCases.map { (": " + $0.usage, $0.summary) }
    let widest = (keys + words).map { stage.canvas.text($0.0).width }.max() ?? 0
    let lines = (keys + words).flatMap { key, meaning in
      let room = max(stage.columns - widest - 2, 1)
      let lead = stage.canvas.line(key, .accent)
      let text = stage.canvas.text(meaning).wrapped(to: room).map { StyledLine($0) }
      return stage.beside([lead], text, at: widest + 2)
    }
    return stage.centredTogether(lines)
  }

  private var keys: [(String, String)] {
    let way: [(String, String)]
    switch party.setting.way {
    case .hotSeat, .phones: way = [("a b c …", "Responds.")]
    case .buzzers:
      way = [
        ("1 2 3 …", "Takes the floor, for whoever has the key."),
        ("a b c …", "Responds, for whoever has the floor."),
        ("y / n", "What was said aloud is right, or not."),
      ]
    case .quizmaster: way = [("7 5.5 8", "The points of a round, in the order shown.")]
    }
    return [("Enter, Space", "Goes on.")] + way + [
      ("p", "Lets all clocks stand, and go on."), ("u", "Takes the last award back."),
      ("↑ ↓", "Scrolls what is too long."), ("Esc", "Ends the party, after asking."),
      (":", "Then one of these words:"),
    ]
  }
}
