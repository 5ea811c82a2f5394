import ArgumentReading
import Facts
import Files
import GameRules
import Questions
import Saves
import Terminal

/// `play`: a game from a bank or a quiz file, and its score.
struct PlayCommand {
  /// How many items a game has where nobody says.
  private static let usual = 10

  private let surroundings: Surroundings
  private let arguments: ParsedArguments
  private let files = FileSystem()

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let name = try playerName()
    if let path = arguments.value(Declarations.quiz) { return try playQuiz(path, name) }
    let folder = try Places(surroundings, files: files).banks(arguments)
    let bank = try BankShelf(folder: folder, files: files).bank(arguments.operands.first)
    let selecting = Selecting(bank: bank)
    var selection = try selecting.selection(arguments)
    let stage = try Stage(surroundings, isPlain: arguments.has(Declarations.plain))
    defer { stage.console.close() }
    if selection.categories.isEmpty, surroundings.traits.inputIsTerminal {
      switch stage.console.choose(from: menu(selecting, bank)) {
      case .all: break
      case .category(let name): selection.categories = [name]
      case .left(let ending): return try stage.code(for: ending)
      }
    }
    let seed = Seed.chosen(arguments)
    let items = try draw(bank, selection, seed)
    let setting = GameSetting(
      title: bank.title,
      categoryTitles: selecting.titles,
      credits: selecting.credits,
      playerName: name
    )
    return try play(items, setting, bank: bank.name, seed: seed, on: stage)
  }

  private func playerName() throws(Failure) -> PlayerName? {
    guard let told = arguments.value(Declarations.name) else { return nil }
    if let name = PlayerName(told) { return name }
    throw Failure(
      .usage,
      "quizwright: --name without a letter that shows; expected 1 to "
        + "\(PlayerName.maximumLength) characters"
    )
  }

  private var mode: GameMode {
    arguments.value(Declarations.mode).flatMap { GameMode(rawValue: $0) } ?? .classic
  }

  private func menu(_ selecting: Selecting, _ bank: Bank) -> CategoryMenu {
    CategoryMenu(
      title: bank.title,
      entries: selecting.categories.map { CategoryMenu.Entry(name: $0.name, title: $0.title) }
    )
  }

  private func draw(
    _ bank: Bank,
    _ selection: Generator.Selection,
    _ seed: UInt64
  ) throws(Failure) -> [Item] {
    var generator = Generator(bank, selection: selection)
    let wanted = arguments.integer(Declarations.questions)
    let usual = mode == .survival ? nil : Self.usual
    let items = generator.round(wanted ?? usual, seed: seed)
    if let wanted, items.count < wanted {
      throw TooFew(drawn: items.count, wanted: wanted, seed: seed).failure
    }
    if items.isEmpty {
      throw Failure(.badData, "quizwright: no item with these options; choose less narrowly")
    }
    return items
  }

  private func playQuiz(_ path: String, _ name: PlayerName?) throws -> ExitCode {
    if arguments.operands.first != nil {
      throw Failure(.usage, "quizwright: a bank and --quiz; expected one of them")
    }
    for option in [Declarations.category, Declarations.difficulty, Declarations.seed]
    where arguments.has(option) {
      throw Failure(
        .usage,
        "quizwright: \(option.spelled) with --quiz; expected the quiz as it is"
      )
    }
    let source = try QuizSource(files: files).read(path)
    let quiz = source.quiz
    var items = quiz.rounds.filter { !$0.isTiebreak }.flatMap(\.items)
    if let wanted = arguments.integer(Declarations.questions) {
      if items.count < wanted {
        throw Failure(
          .badData,
          "quizwright: \(items.count) items in \(path); expected \(wanted)"
        )
      }
      items = Array(items.prefix(wanted))
    }
    let banks = quiz.banks.map(\.name).joined(separator: "+")
    let setting = GameSetting(
      title: quiz.title ?? "Quiz",
      credits: quiz.banks.flatMap(credits),
      playerName: name
    )
    let stage = try Stage(
      surroundings,
      isPlain: arguments.has(Declarations.plain),
      input: source.input,
      pending: source.pending
    )
    defer { stage.console.close() }
    let bank = banks.isEmpty ? items.first?.certificate?.bank ?? "quiz" : banks
    return try play(items, setting, bank: bank, seed: quiz.seed ?? 0, on: stage)
  }

  private func credits(_ bank: Quiz.BankCredit) -> [String] {
    [
      bank.attribution.isEmpty ? nil : "Facts: \(bank.attribution)",
      bank.license.isEmpty ? nil : "Licence: \(bank.license)",
    ].compactMap(\.self)
  }

  private func play(
    _ items: [Item],
    _ setting: GameSetting,
    bank: String,
    seed: UInt64,
    on stage: Stage
  ) throws -> ExitCode {
    let limit = arguments.decimal(Declarations.time)
      .flatMap { TimeLimit(.milliseconds(Int($0 * 1000))) }
    let game: Game
    do throws(GameError) {
      game = try Game(items: items, mode: mode, timeLimit: limit)
    } catch {
      throw Failure(.badData, "quizwright: \(error)")
    }
    let played = stage.console.play(game, in: setting)
    let summary = played.game.summary
    let record = ScoreRecord(
      name: played.name.text,
      points: summary.tally.points,
      right: summary.tally.right,
      of: summary.of,
      streak: summary.tally.bestStreak,
      mode: mode.rawValue,
      bank: bank,
      seed: seed,
      date: Surroundings.date()
    )
    let keeper = ScoreKeeper(
      folder: try Places(surroundings, files: files).saves(arguments),
      files: files
    )
    // One who leaves before the first response has not played.
    let isWorthKeeping = played.ending == .finished || summary.of > 0
    if isWorthKeeping {
      do throws(Failure) {
        try keeper.keep(record)
      } catch {
        stage.console.close()
        throw error
      }
    }
    if played.ending == .finished || played.ending == .endOfInput {
      let records = try keeper.records(ofBank: bank)
      let ending = stage.console.show(
        ScoreKeeper.table("High scores – \(setting.title)", records, new: record)
      )
      if played.ending == .finished { return try stage.code(for: ending) }
    }
    return try stage.code(for: played.ending)
  }
}
