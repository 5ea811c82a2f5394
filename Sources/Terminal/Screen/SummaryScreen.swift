import GameRules

/// How a game went, to be read through.
struct SummaryScreen: Screen {
  private let game: Game
  private let setting: GameSetting
  private var scroller = Scroller()

  init(_ game: Game, in setting: GameSetting) {
    self.game = game
    self.setting = setting
  }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    let panel = panel(on: canvas)
    return panel.frame(from: panel.offset(scrolled: scroller.offset, focus: nil))
  }

  /// Gives a result when the player has read enough.
  mutating func press(_ key: Key, on canvas: Canvas, at now: Duration) -> Void? {
    if key == .enter || key == .escape || key == .text(" ") { return () }
    scroller.press(key, in: panel(on: canvas))
    return nil
  }

  private func panel(on canvas: Canvas) -> Panel {
    let body = SummaryBody(game, in: setting, on: canvas)
    let title = canvas.spread(canvas.line(setting.title, .strong), canvas.line("Summary"))
    return Panel(
      canvas: canvas,
      head: canvas.isCompact ? [title] : [title, .empty],
      body: body.lines,
      foot: FootLine([FootLine.Hint("Enter", "go on")])
    )
  }
}
