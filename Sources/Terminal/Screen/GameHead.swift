import GameRules
import Questions

/// What stands above an item: where the game is and how it goes.
struct GameHead {
  let game: Game
  let setting: GameSetting
  /// What is left to respond in; nil without a limit or when the item has been judged.
  let timeLeft: Duration?

  private static let shortOfTime = Duration.seconds(5)

  func lines(on canvas: Canvas) -> [StyledLine] {
    let place = canvas.line(Wording().place(in: game), .strong)
    let category = setting.title(of: game.item.category)
    let name = canvas.isCompact ? category : "\(setting.title) · \(category)"
    let title = canvas.text(name).shortened(to: canvas.width - place.width - 1)
    let first = canvas.spread(StyledLine(title, .strong), place)
    let last = canvas.spread(standing(on: canvas), signs(on: canvas))
    return canvas.isCompact ? [first, last] : [first, progress(on: canvas), last, .empty]
  }

  private func standing(on canvas: Canvas) -> StyledLine {
    let tally = game.tally
    let points = canvas.line(Wording().count(tally.points, "point"), .strong)
    let streak = canvas.line(" · streak \(tally.streak)", tally.streak > 1 ? .warning : .plain)
    guard tally.bestStreak > tally.streak, !canvas.isCompact else { return points + streak }
    return points + streak + canvas.line(" · best \(tally.bestStreak)", .faint)
  }

  private func progress(on canvas: Canvas) -> StyledLine {
    let done = canvas.width * game.outcomes.count / game.items.count
    let left = String(repeating: "─", count: canvas.width - done)
    return canvas.line(String(repeating: "━", count: done), .accent) + canvas.line(left, .faint)
  }

  private func signs(on canvas: Canvas) -> StyledLine {
    var line = StyledLine.empty
    if let lives = game.lives, let all = game.mode.lives {
      let hearts = String(repeating: "♥", count: lives) + String(repeating: "♡", count: all - lives)
      let words = canvas.isCompact ? "" : " " + Wording().lives(lives)
      line = canvas.line(hearts, .wrong) + canvas.line(words)
    }
    guard let timeLeft else { return line }
    // Rounded up: nought is shown when nothing is left.
    let (seconds, rest) = max(timeLeft, .zero).components
    let text = "\(seconds + (rest > 0 ? 1 : 0)) s left"
    let gap = canvas.line(line.width == 0 ? "" : "  ")
    return line + gap + canvas.line(text, timeLeft <= Self.shortOfTime ? .warning : .plain)
  }
}
