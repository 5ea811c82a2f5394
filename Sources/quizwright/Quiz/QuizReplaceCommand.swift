import ArgumentReading
import Facts
import Files
import Questions

/// `quiz replace`: draws another item for a place and changes no other line.
struct QuizReplaceCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments
  private let files = FileSystem()

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws(Failure) -> ExitCode {
    let file = QuizFile(path: arguments.operands[0], files: files)
    let lines = try file.edit { document throws(Failure) in try replace(in: &document) }
    try Output().print(lines, for: surroundings.traits)
    return .ok
  }

  /// Replaces the item and gives the new one as lines.
  private func replace(in document: inout QuizDocument) throws(Failure) -> [String] {
    let place = try QuizFile.place(arguments.operands[1], in: document.quiz)
    let plan = try plan(for: place, in: document.quiz)
    let seed = arguments.natural(Declarations.seed) ?? document.quiz.seed ?? 0
    let other = QuizComposer(seed: seed).replacement(at: place, in: document.quiz, from: plan)
    guard let other else {
      throw Failure(
        .badData,
        "quizwright: no other item of \(plan.origin) that repeats and gives away nothing; "
          + "expected at least one"
      )
    }
    document.replace(place, with: other)
    return QuizLines(quiz: document.quiz, remarks: [], banks: QuizBanks(banks: [plan.bank]))
      .lines(at: place)
  }

  /// What the item's round was drawn from: what its line says, else where its items come from.
  private func plan(for place: ItemPlace, in quiz: Quiz) throws(Failure) -> QuizComposer.Plan {
    let round = quiz.rounds[place.round - 1]
    let item = quiz[place]
    let shelf = try BankShelf(surroundings, arguments, files: files)
    let origin = round.origin?.split(separator: "/", maxSplits: 1).map(String.init)
    guard let name = origin?.first ?? item.certificate?.bank else {
      throw Failure(
        .badData,
        "quizwright: \(place) was written by hand, in a round without \"from\"; "
          + "expected an item that a bank gave"
      )
    }
    let bank = try shelf.bank(name)
    let own = round.items.filter { $0.certificate?.bank == bank.name }.compactMap(\.category)
    let categories = origin.map { Array($0.dropFirst()) } ?? own
    return QuizComposer.Plan(
      title: round.title,
      origin: round.origin ?? bank.name,
      bank: bank,
      selection: try selection(like: item, round, categories, of: bank),
      count: 1
    )
  }

  private func selection(
    like item: Item,
    _ round: Quiz.Round,
    _ categories: [String],
    of bank: Bank
  ) throws(Failure) -> Generator.Selection {
    let selecting = Selecting(bank: bank)
    var names: [String] = []
    for category in categories { names.append(try selecting.category(category)) }
    if round.isTiebreak {
      return Generator.Selection(categories: names, forms: ["nearest"], isTyped: true)
    }
    switch item.body {
    case .choice, .boolean:
      return Generator.Selection(categories: names)
    case .typed, .nearest, .matching:
      return Generator.Selection(categories: names, isTyped: true)
    }
  }
}
