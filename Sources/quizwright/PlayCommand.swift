import ArgumentReading
import Facts
import Files
import GameRules
import Questions
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

  func run() throws(Failure) -> ExitCode {
    let name = try playerName()
    guard let path = arguments.value(Declarations.quiz) else { return try playBank(name) }
    return try playQuiz(path, name)
  }

  private func playBank(_ name: PlayerName?) throws(Failure) -> ExitCode {
    let bank = try shelf().bank(arguments.operands.first)
    let selecting = Selecting(bank: bank)
    var selection = try selecting.selection(arguments)
    let stage = try Stage(surroundings, isPlain: arguments.has(Declarations.plain))
    defer { stage.console.close() }
    // A seed is given to meet the same items as others, who are not to be asked apart.
    let isOpen = selection.categories.isEmpty && !arguments.has(Declarations.seed)
    if isOpen, selecting.categories.count > 1, surroundings.traits.inputIsTerminal {
      switch stage.console.choose(from: menu(selecting)) {
      case .all: break
      case .category(let name): selection.categories = [name]
      case .left(let ending): return try stage.code(for: ending)
      }
    }
    let seed = Seed.chosen(arguments)
    let game = try game(of: try draw(bank, selection, seed))
    let setting = GameSetting(
      title: bank.title,
      categoryTitles: selecting.titles,
      credits: selecting.credits + ["Seed: \(seed), generator \(Generator.number)"],
      playerName: name
    )
    return try GameRun(
      setting: setting,
      bank: bank.name,
      seed: seed,
      keeper: try keeper(),
      stage: stage
    ).play(game)
  }

  private func playQuiz(_ path: String, _ name: PlayerName?) throws(Failure) -> ExitCode {
    try QuizArguments(arguments).refuse([
      Declarations.category, Declarations.difficulty, Declarations.seed,
    ])
    let source = try QuizSource(files: files).read(path)
    let quiz = source.quiz
    // Tie-breakers stand outside the totals.
    let items = quiz.rounds.filter { !$0.isTiebreak }.flatMap(\.items)
    let wanted = arguments.integer(Declarations.questions) ?? items.count
    let file = path == "-" ? "standard input" : path
    if items.count < wanted {
      throw Failure(.badData, "quizwright: \(file): \(items.count) items; expected \(wanted)")
    }
    let game = try game(of: Array(items.prefix(wanted)), from: file + ": ")
    let banks = QuizBanks(of: quiz, on: try shelf())
    ErrorLines().print(banks.changes.map { "quizwright: \($0)" })
    let stage = try Stage(
      surroundings,
      isPlain: arguments.has(Declarations.plain),
      responses: source.responses
    )
    defer { stage.console.close() }
    let setting = GameSetting(
      title: quiz.title ?? banks.title ?? "Quiz",
      categoryTitles: banks.categoryTitles,
      credits: QuizCredits(quiz, else: banks).lines,
      playerName: name
    )
    let names = quiz.banks.map(\.name).joined(separator: "+")
    return try GameRun(
      setting: setting,
      bank: names.isEmpty ? items.first?.certificate?.bank ?? "quiz" : names,
      seed: quiz.seed ?? 0,
      keeper: try keeper(),
      stage: stage
    ).play(game)
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

  private func menu(_ selecting: Selecting) -> CategoryMenu {
    CategoryMenu(
      title: selecting.bank.title,
      entries: selecting.categories.map { CategoryMenu.Entry(name: $0.name, title: $0.title) }
    )
  }

  private func shelf() throws(Failure) -> BankShelf {
    try BankShelf(surroundings, arguments, files: files)
  }

  private func keeper() throws(Failure) -> ScoreKeeper {
    ScoreKeeper(folder: try Places(surroundings, files: files).saves(arguments), files: files)
  }

  private func draw(
    _ bank: Bank,
    _ selection: Generator.Selection,
    _ seed: UInt64
  ) throws(Failure) -> [Item] {
    var generator = Generator(bank, selection: selection)
    let wanted = arguments.integer(Declarations.questions)
    // Survival goes on for as long as the player and the bank do.
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

  private func game(of items: [Item], from source: String = "") throws(Failure) -> Game {
    let limit = arguments.decimal(Declarations.time)
      .flatMap { TimeLimit(.milliseconds(Int($0 * 1000))) }
    do throws(GameError) {
      return try Game(items: items, mode: mode, timeLimit: limit)
    } catch {
      throw Failure(.badData, "quizwright: \(source)\(error)")
    }
  }
}
