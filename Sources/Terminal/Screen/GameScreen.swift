import GameRules
import Questions

/// A game on the full screen, from its first item to its end.
struct GameScreen: Screen {
  /// The game as it stands.
  private(set) var game: Game
  private let setting: GameSetting
  /// The option that Enter responds with; nothing until an arrow chose one, so that a key pressed
  /// too long is no response.
  private var selected: Int?
  private var scroller = Scroller()
  /// Whether the player was asked if they want to leave.
  private var isLeaving = false
  /// When the item was shown.
  private var shown: Duration
  /// When the time was up; nil when the player responded.
  private var expired: Duration?

  /// A key that comes so soon after the time was up was meant as a response.
  private static let surprise = Duration.milliseconds(500)

  init(_ game: Game, in setting: GameSetting, at now: Duration) {
    self.game = game
    self.setting = setting
    shown = now
  }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    let body = body(on: canvas)
    let panel = panel(body, on: canvas, at: now)
    return panel.frame(from: panel.offset(scrolled: scroller.offset, focus: body.focus))
  }

  /// Gives the game when it is finished.
  mutating func press(_ key: Key, on canvas: Canvas, at now: Duration) -> Game? {
    if isLeaving { return confirm(key) }
    switch (game.phase, key) {
    case (_, .escape): isLeaving = true
    case (.asking, .up), (.asking, .down): select(key)
    case (.asking, .enter): if let selected { respond(selected, at: now) }
    case (.asking, .text(let scalar)): read(scalar, at: now)
    case (.reviewing, .enter), (.reviewing, .right), (.reviewing, .text(" ")): advance(at: now)
    case (.asking, _), (.reviewing, _), (.finished, _): scroll(key, on: canvas, at: now)
    }
    return finished
  }

  mutating func tick(at now: Duration) -> Game? {
    guard game.phase == .asking, let limit = game.scoring.timeLimit else { return nil }
    if limit.millisecondsLeft(after: now - shown) == nil {
      game.apply(.expire)
      expired = now
      scroller.reset()
    }
    return nil
  }

  func nextTick(after now: Duration) -> Duration? {
    guard let left = timeLeft(at: now) else { return nil }
    // A response at the limit itself still counts; the time is up a millisecond later.
    if left <= .zero { return now + max(left + .milliseconds(1), .zero) }
    let part = Duration(secondsComponent: 0, attosecondsComponent: left.components.attoseconds)
    return now + (part > .zero ? part : .seconds(1))
  }

  private var finished: Game? {
    switch game.phase {
    case .finished: game
    case .asking, .reviewing: nil
    }
  }

  private mutating func confirm(_ key: Key) -> Game? {
    if key == .text("y") || key == .text("Y") { game.apply(.stop) }
    isLeaving = false
    return finished
  }

  private mutating func select(_ key: Key) {
    let last = game.item.options.count - 1
    scroller.reset()
    switch (key, selected) {
    case (.up, let now?) where now > 0: selected = now - 1
    case (.up, _): selected = last
    case (_, let now?) where now < last: selected = now + 1
    case (_, _): selected = 0
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, at now: Duration) {
    switch ResponseReader(game.item).reading(of: String(scalar)) {
    case .option(let place): respond(place, at: now)
    // What was meant is for the player to see and to confirm with Enter.
    case .ambiguous(let named, _): selected = named
    case .empty, .unknown: break
    }
  }

  private mutating func respond(_ option: Int, at now: Duration) {
    game.apply(.respond(option, after: now - shown))
    scroller.reset()
  }

  private mutating func advance(at now: Duration) {
    if let expired, now - expired < Self.surprise { return }
    expired = nil
    game.apply(.advance)
    scroller.reset()
    selected = nil
    shown = now
  }

  private mutating func scroll(_ key: Key, on canvas: Canvas, at now: Duration) {
    let body = body(on: canvas)
    scroller.press(key, in: panel(body, on: canvas, at: now), focus: body.focus)
  }

  private func body(on canvas: Canvas) -> ItemBody {
    game.phase == .asking
      ? ItemBody(asking: game.item, selected: selected, on: canvas)
      : ItemBody(reviewing: game, on: canvas)
  }

  private func panel(_ body: ItemBody, on canvas: Canvas, at now: Duration) -> Panel {
    let head = GameHead(game: game, setting: setting, timeLeft: timeLeft(at: now))
    return Panel(
      canvas: canvas,
      head: head.lines(on: canvas),
      body: body.lines,
      foot: foot
    )
  }

  private func timeLeft(at now: Duration) -> Duration? {
    guard game.phase == .asking, let limit = game.scoring.timeLimit else { return nil }
    return limit.duration - (now - shown)
  }

  private var foot: FootLine {
    if isLeaving {
      let points = Wording().count(game.tally.points, "point")
      return FootLine([
        FootLine.Hint("y", game.outcomes.isEmpty ? "stop" : "stop and keep \(points)"),
        FootLine.Hint("n", "go on"),
      ])
    }
    if game.phase != .asking {
      let isLast = game.outcomes.count == game.items.count || game.lives == 0
      return FootLine([
        FootLine.Hint("Enter", isLast ? "see how it went" : "next question"),
        FootLine.Hint("Esc", "stop"),
      ])
    }
    let count = game.item.options.count
    let last = OptionLabel.letter(at: count - 1)
    return FootLine([
      FootLine.Hint(count == 2 ? "a/b" : "a–\(last)", "respond"),
      FootLine.Hint("↑ ↓ Enter", "choose and respond"),
      FootLine.Hint("Esc", "stop"),
    ])
  }
}
