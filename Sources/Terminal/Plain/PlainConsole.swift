public import GameRules
import Questions

/// A game line by line: for pipes, simple terminals and screen readers.
///
/// One response a line, no escape codes, nothing rewritten. On a terminal long lines are broken
/// between words, in a pipe they stay whole. A time limit interrupts nobody who
/// types: a response that comes after it is a miss.
public final class PlainConsole: Console {
  private let output: any OutputSink
  private let traits: TerminalTraits
  let clock: () -> Duration
  private let columns: () -> Int?
  private var lines: LineReader
  /// Whether the last thing written is a prompt that no line has followed.
  private var isPrompted = false

  /// Makes a console on open descriptors, and hears SIGINT, SIGTERM and SIGHUP while it lives.
  ///
  /// - Parameters:
  ///   - input: Where responses are read, such as 0.
  ///   - output: Where everything is written, such as 1.
  ///   - pending: What the caller has read from the input beyond what was its own.
  ///   - traits: What the surroundings say.
  ///   - clock: A time that only goes forward, from any start.
  /// - Throws: `TerminalError.setup` when signals cannot be heard.
  public convenience init(
    input: Int32,
    output: Int32,
    pending: [UInt8] = [],
    traits: TerminalTraits,
    clock: @escaping () -> Duration
  ) throws(TerminalError) {
    self.init(
      source: try PolledInput(
        descriptor: input,
        pending: pending,
        hearing: TerminalSignal.ending
      ),
      output: DescriptorOutput(descriptor: output),
      traits: traits,
      clock: clock,
      columns: { traits.outputIsTerminal ? ScreenSize(of: output).columns : nil }
    )
  }

  /// Makes a console on any source and sink; lines are as wide as `columns` says at the moment.
  init(
    source: any InputSource,
    output: any OutputSink,
    traits: TerminalTraits,
    clock: @escaping () -> Duration,
    columns: @escaping () -> Int? = { nil }
  ) {
    self.output = output
    self.traits = traits
    self.clock = clock
    self.columns = columns
    lines = LineReader(source)
  }

  /// Asks which category to play, in a list with numbers.
  public func choose(from menu: CategoryMenu) -> CategoryMenu.Choice {
    do throws(Departure) {
      let plain = PlainMenu(menu)
      try say(plain.lines)
      while true {
        let line = try nextLine()
        if let number = menu.number(typed: line) { return menu.choice(at: number) }
        try say([plain.hint])
      }
    } catch {
      return .left(error.ending)
    }
  }

  /// Plays a game line by line, then asks for a name unless it is given.
  public func play(_ game: Game, in setting: GameSetting) -> Played {
    var game = game
    var name = setting.playerName
    let report = PlainReport(setting)
    do throws(Departure) {
      try say(report.opening(of: game))
      try playThrough(&game, report)
      try say(report.summary(of: game))
      if name == nil { name = try askedName() }
      return Played(game: game, name: name ?? .anonymous, ending: .finished)
    } catch {
      if game.apply(.stop) != nil {
        // The score is on its way to the caller: that it cannot be shown is what ended the game.
        try? say(report.summary(of: game))
      }
      return Played(game: game, name: name ?? .anonymous, ending: error.ending)
    }
  }

  /// Asks in lines whether an item stays.
  public func consider(_ candidate: Candidate) -> Candidate.Verdict {
    do throws(Departure) {
      let plain = PlainCandidate(candidate)
      try say(plain.lines)
      while true {
        if let verdict = plain.verdict(of: try nextLine()) { return verdict }
        try say([plain.hint])
      }
    } catch {
      return error.ending == .endOfInput ? .keepAll : .left(error.ending)
    }
  }

  /// Prints high scores.
  @discardableResult
  public func show(_ table: ScoreTable) -> ConsoleEnding {
    do throws(Departure) {
      try say([""] + table.lines(for: traits, columns: columns()))
      return .finished
    } catch {
      return error.ending
    }
  }

  /// Does nothing, as nothing was taken.
  public func close() {}

  private func playThrough(_ game: inout Game, _ report: PlainReport) throws(Departure) {
    // A game that is taken up again may stand in a review.
    game.apply(.advance)
    while game.phase == .asking {
      try say(report.question(in: game))
      let shown = clock()
      let option = try askedOption(of: game.item, report)
      game.apply(.respond(option, after: clock() - shown))
      try say(report.review(of: game))
      game.apply(.advance)
    }
  }

  private func askedOption(of item: Item, _ report: PlainReport) throws(Departure) -> Int {
    let reader = ResponseReader(item)
    while true {
      let line = try nextLine()
      let reading = reader.reading(of: line)
      switch reading {
      case .option(let place): return place
      // A pipe cannot be asked what it meant, and names options as shown.
      case .ambiguous(let named, _) where !traits.inputIsTerminal: return named
      case .ambiguous, .empty, .unknown:
        try say([report.refusal(of: reading, TerminalText(line, in: traits.alphabet), to: item)])
      }
    }
  }

  private func askedName() throws(Departure) -> PlayerName {
    try say(["", "Your name for the high scores (nothing: \(PlayerName.anonymous)):"])
    do throws(Departure) {
      return PlayerName(try nextLine()) ?? .anonymous
    } catch {
      // The game was played to its end; only the name is missing.
      if error.ending == .endOfInput { return .anonymous }
      throw error
    }
  }

  /// Waits for a line, with a prompt where somebody sits before it.
  private func nextLine() throws(Departure) -> String {
    while true {
      if let line = try nextLine(within: nil) { return line }
    }
  }

  /// Waits for a line no longer than a limit; nil when none has come yet.
  func nextLine(within limit: Duration?) throws(Departure) -> String? {
    if traits.inputIsTerminal, !isPrompted {
      try write("> ")
      isPrompted = true
    }
    switch lines.next(within: limit) {
    case nil: return nil
    case .text(let line):
      isPrompted = false
      return line
    case .ended(let ending): throw Departure(ending: ending)
    }
  }

  /// Writes lines, each harmless whatever it holds.
  func say(_ lines: [String]) throws(Departure) {
    if isPrompted {
      // Nobody has ended the line with the prompt.
      isPrompted = false
      if lines.first?.isEmpty != true { try write("\n") }
    }
    let width = columns()
    let shown = lines.flatMap { line in
      let text = TerminalText(line, in: traits.alphabet)
      return width.map(text.indented(to:)) ?? [text]
    }
    try write(shown.map { $0.string + "\n" }.joined())
  }

  private func write(_ text: String) throws(Departure) {
    do throws(TerminalError) {
      try output.write(text)
    } catch {
      throw Departure(ending: .failed(error))
    }
  }

  /// What takes the player out of whatever is going on.
  struct Departure: Error {
    let ending: ConsoleEnding
  }
}
