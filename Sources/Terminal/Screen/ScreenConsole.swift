public import GameRules

/// A game on the full screen of a terminal.
///
/// The screen is taken when there is first something to show and given back by `close()`, by any
/// signal that ends a program, by a crash and at exit.
public final class ScreenConsole: Console {
  let driver: ScreenDriver
  let clock: () -> Duration
  /// What is left on the terminal when the screen is given back, a line each.
  var lastWords: [String] = []

  /// Makes a console on a terminal, and hears its signals while it lives.
  ///
  /// - Parameters:
  ///   - input: The terminal for reading, such as 0.
  ///   - output: The terminal for writing, such as 1.
  ///   - pending: What the caller has read from the input beyond what was its own.
  ///   - traits: What the surroundings say.
  ///   - clock: A time that only goes forward, from any start.
  /// - Throws: `TerminalError.setup` when the input is no terminal or signals cannot be heard.
  public convenience init(
    input: Int32,
    output: Int32,
    pending: [UInt8] = [],
    traits: TerminalTraits,
    clock: @escaping () -> Duration
  ) throws(TerminalError) {
    self.init(
      try TerminalDevice(input: input, output: output, pending: pending),
      traits: traits,
      clock: clock
    )
  }

  /// Makes a console on any device.
  init(_ device: any ScreenDevice, traits: TerminalTraits, clock: @escaping () -> Duration) {
    self.clock = clock
    driver = ScreenDriver(
      device,
      alphabet: traits.alphabet,
      palette: traits.hasColour ? .colour : .monochrome,
      clock: clock
    )
  }

  /// Asks which category to play, on a screen of its own.
  public func choose(from menu: CategoryMenu) -> CategoryMenu.Choice {
    var screen = MenuScreen(menu)
    switch driver.run(&screen) {
    case .result(let choice): return choice
    case .left(let ending): return .left(left(by: ending))
    }
  }

  /// Plays a game item by item, then shows the summary and asks for a name unless it is given.
  public func play(_ game: Game, in setting: GameSetting) -> Played {
    let (game, ending) = playThrough(game, in: setting)
    let name = setting.playerName ?? .anonymous
    lastWords = [Wording().score(of: game.summary)]
    if ending != .finished || game.outcomes.isEmpty {
      lastWords = [Wording().farewell(of: game)]
      return Played(game: game, name: name, ending: left(by: ending))
    }
    driver.forgetKeys()
    var summary = SummaryScreen(game, in: setting)
    if case .left(let ending) = driver.run(&summary) {
      return Played(game: game, name: name, ending: left(by: ending))
    }
    if setting.playerName != nil { return Played(game: game, name: name, ending: .finished) }
    var naming = NameScreen(title: setting.title, score: Wording().score(of: game.summary))
    switch driver.run(&naming) {
    case .result(let name): return Played(game: game, name: name, ending: .finished)
    case .left(let ending):
      return Played(game: game, name: naming.name, ending: left(by: ending))
    }
  }

  /// Asks on a screen whether an item stays.
  public func consider(_ candidate: Candidate) -> Candidate.Verdict {
    var screen = CandidateScreen(candidate)
    switch driver.run(&screen) {
    case .result(let verdict): return verdict
    case .left(let ending): return .left(left(by: ending))
    }
  }

  /// Shows high scores until a key closes them.
  @discardableResult
  public func show(_ table: ScoreTable) -> ConsoleEnding {
    var screen = ScoresScreen(table)
    switch driver.run(&screen) {
    case .result: return .finished
    case .left(let ending): return left(by: ending)
    }
  }

  /// Gives the screen back and leaves on it how the last game or party went.
  public func close() {
    driver.leave(saying: lastWords)
    lastWords = []
  }

  private func playThrough(_ game: Game, in setting: GameSetting) -> (Game, ConsoleEnding) {
    var game = game
    // A game that is taken up again may stand in a review, or be over.
    game.apply(.advance)
    if case .finished = game.phase { return (game, .finished) }
    var screen = GameScreen(game, in: setting, at: clock())
    switch driver.run(&screen) {
    case .result(let game): return (game, .finished)
    case .left(let ending):
      game = screen.game
      game.apply(.stop)
      return (game, ending)
    }
  }

  /// Gives the screen back where nobody looks at it any more.
  func left(by ending: ConsoleEnding) -> ConsoleEnding {
    close()
    return ending
  }
}
