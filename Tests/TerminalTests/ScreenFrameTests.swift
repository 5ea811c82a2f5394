import GameRules
import Judging
import Questions
import Testing

@testable import Terminal

/// What each screen looks like, at sizes from a phone's to a wall's.
struct ScreenFrameTests {
  static let sizes = [(80, 24), (40, 12), (120, 40)]

  private func expect(
    _ name: String,
    _ screen: some Screen,
    _ size: (Int, Int),
    at now: Duration = .zero,
    alphabet: Alphabet = .unicode
  ) throws {
    let canvas = Canvas(screen: ScreenSize(columns: size.0, rows: size.1), alphabet: alphabet)
    let picture = FramePicture(screen.frame(on: canvas, at: now)).text
    try GoldenFile("\(name)-\(size.0)x\(size.1).txt").expect(picture)
  }

  @Test(arguments: sizes)
  func `an item that is asked, with lives and a limit`(columns: Int, rows: Int) throws {
    let game = try Samples.game(mode: .survival, timeLimit: .seconds(20))
    var screen = GameScreen(game, in: Samples.setting, at: .zero)
    _ = screen.press(
      .down,
      on: Canvas(screen: ScreenSize(columns: 80, rows: 24), alphabet: .unicode),
      at: .zero
    )
    try expect("asking", screen, (columns, rows), at: .milliseconds(15_400))
  }

  @Test(arguments: sizes)
  func `an item that was missed`(columns: Int, rows: Int) throws {
    var game = try Samples.game()
    game.apply(.respond(2, after: .zero))
    try expect("missed", GameScreen(game, in: Samples.setting, at: .zero), (columns, rows))
  }

  @Test(arguments: sizes)
  func `an item in a streak`(columns: Int, rows: Int) throws {
    var game = try Samples.game(timeLimit: .seconds(20))
    game.apply(.respond(1, after: .seconds(4)))
    game.apply(.advance)
    game.apply(.respond(0, after: .seconds(6)))
    try expect("streak", GameScreen(game, in: Samples.setting, at: .zero), (columns, rows))
  }

  @Test(arguments: sizes)
  func `a summary`(columns: Int, rows: Int) throws {
    var game = try Samples.game(timeLimit: .seconds(20))
    for option in [2, 0, 1] {
      game.apply(.respond(option, after: .seconds(2)))
      game.apply(.advance)
    }
    game.apply(.expire)
    game.apply(.advance)
    try expect("summary", SummaryScreen(game, in: Samples.setting), (columns, rows))
  }

  @Test(arguments: sizes)
  func `a name that is typed`(columns: Int, rows: Int) throws {
    let canvas = Canvas(screen: ScreenSize(columns: 80, rows: 24), alphabet: .unicode)
    var screen = NameScreen(title: "Jim Halpert", score: "You scored 520 points: 3 of 4 right.")
    for key in "Zoë 東".unicodeScalars { _ = screen.press(.text(key), on: canvas, at: .zero) }
    _ = screen.press(.left, on: canvas, at: .zero)
    try expect("name", screen, (columns, rows))
  }

  @Test(arguments: sizes)
  func `high scores`(columns: Int, rows: Int) throws {
    try expect("scores", ScoresScreen(Samples.table), (columns, rows))
  }

  @Test(arguments: sizes)
  func `a menu of categories`(columns: Int, rows: Int) throws {
    let canvas = Canvas(screen: ScreenSize(columns: 80, rows: 24), alphabet: .unicode)
    var screen = MenuScreen(Samples.menu)
    for _ in 0..<10 { _ = screen.press(.down, on: canvas, at: .zero) }
    try expect("menu", screen, (columns, rows))
  }

  @Test func `an item where only ASCII can be shown`() throws {
    var game = try Game(items: [Samples.items[3]], mode: .survival)
    game.apply(.respond(1, after: .zero))
    try expect(
      "ascii",
      GameScreen(game, in: Samples.setting, at: .zero),
      (60, 20),
      alphabet: .ascii
    )
  }

  @Test(arguments: [(1, 1), (3, 2), (10, 3), (20, 5), (39, 11), (200, 60), (500, 300)])
  func `every screen fits every size`(columns: Int, rows: Int) throws {
    let size = ScreenSize(columns: columns, rows: rows)
    let canvas = Canvas(screen: size, alphabet: .unicode)
    var reviewed = try Samples.game(mode: .survival, timeLimit: .seconds(20))
    reviewed.apply(.respond(2, after: .zero))
    let screens: [any Screen] = [
      GameScreen(try Samples.game(), in: Samples.setting, at: .zero),
      GameScreen(reviewed, in: Samples.setting, at: .zero),
      SummaryScreen(reviewed, in: Samples.setting), NameScreen(title: "T", score: "S"),
      ScoresScreen(Samples.table), MenuScreen(Samples.menu),
    ]
    for screen in screens {
      let frame = screen.frame(on: canvas, at: .zero)
      #expect(frame.lines.count == rows)
      #expect(frame.lines.allSatisfy { $0.width <= columns })
    }
  }

  @Test func `an item of any length can be scrolled to its end`() throws {
    let long = String(repeating: "very long ", count: 10_000)
    let item = Item(id: "", stem: long, body: .choice(options: ["x", long, "last"], key: 2))
    let canvas = Canvas(screen: ScreenSize(columns: 80, rows: 24), alphabet: .unicode)
    var screen = GameScreen(try Game(items: [item]), in: Samples.setting, at: .zero)
    _ = screen.press(.end, on: canvas, at: .zero)
    let shown = FramePicture(screen.frame(on: canvas, at: .zero)).shown
    #expect(shown.contains { $0.contains("c)  last") })
    _ = screen.press(.up, on: canvas, at: .zero)
    #expect(
      FramePicture(screen.frame(on: canvas, at: .zero)).shown.contains { $0.contains("▸ c)") }
    )
  }
}
