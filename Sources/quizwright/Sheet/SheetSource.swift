import ArgumentReading
import Facts
import Files
import Questions

/// The quiz that is put on paper: from a file, or drawn from a bank.
struct SheetSource {
  /// How many questions a round has where nobody says.
  private static let usual = 10

  /// A quiz with what is printed beside it.
  struct Content {
    let quiz: Quiz
    let title: String
    let credits: [String]
    let seed: UInt64
    /// The language of its texts; nil where nobody knows.
    let language: String?
  }

  private let surroundings: Surroundings
  private let arguments: ParsedArguments
  private let files: FileSystem

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments, files: FileSystem) {
    self.surroundings = surroundings
    self.arguments = arguments
    self.files = files
  }

  /// The quiz; one without an item is refused.
  func content() throws(Failure) -> Content {
    let shelf = try BankShelf(surroundings, arguments, files: files)
    guard let path = arguments.value(Declarations.quiz) else { return try drawn(from: shelf) }
    try QuizArguments(arguments).refuse([
      Declarations.questions, Declarations.rounds, Declarations.category, Declarations.difficulty,
      Declarations.typed,
    ])
    let quiz = try QuizSource(files: files).read(path).quiz
    if quiz.items.isEmpty {
      let file = path == "-" ? "standard input" : path
      throw Failure(.badData, "quizwright: \(file): no items; expected at least one")
    }
    let banks = QuizBanks(of: quiz, on: shelf)
    ErrorLines().print(banks.changes.map { "quizwright: \($0)" })
    return Content(
      quiz: quiz,
      title: quiz.title ?? banks.title ?? "Quiz",
      credits: QuizCredits(quiz, else: banks).paragraphs,
      seed: arguments.natural(Declarations.seed) ?? quiz.seed ?? Seed.chosen(arguments),
      language: banks.language
    )
  }

  private func drawn(from shelf: BankShelf) throws(Failure) -> Content {
    let bank = try shelf.bank(arguments.operands.first)
    let selection = try Selecting(bank: bank).selection(arguments)
    let wanted = arguments.integer(Declarations.questions)
    let plan = QuizComposer.Plan(
      title: nil,
      origin: bank.name,
      bank: bank,
      selection: selection,
      count: wanted ?? Self.usual
    )
    let rounds = arguments.integer(Declarations.rounds) ?? 1
    let seed = Seed.chosen(arguments)
    let quiz = QuizComposer(seed: seed).quiz(
      bank.title,
      rounds: Array(repeating: plan, count: rounds)
    )
    for round in quiz.rounds where round.items.count < wanted ?? 1 {
      throw TooFew(drawn: round.items.count, wanted: wanted ?? 1, seed: seed).failure
    }
    return Content(
      quiz: quiz,
      title: bank.title,
      credits: QuizCredits(quiz, else: QuizBanks(banks: [])).paragraphs,
      seed: seed,
      language: bank.languages.first
    )
  }
}
