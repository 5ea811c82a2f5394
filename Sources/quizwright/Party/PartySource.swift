import ArgumentReading
import Files
import GameRules
import Questions

/// What a party plays: a quiz from a file, or one that is drawn from a bank.
struct PartySource {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments
  private let files: FileSystem

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments, files: FileSystem) {
    self.surroundings = surroundings
    self.arguments = arguments
    self.files = files
  }

  /// The quiz for so many players; nil where they are not known yet.
  func content(_ way: PartyWay, players: Int?) throws(Failure) -> PartyContent {
    let shelf = try shelf()
    guard let path = arguments.value(Declarations.quiz) else {
      return try PartyDrawing(arguments, shelf).content(way, players: players)
    }
    try QuizArguments(arguments).refuse([
      Declarations.partyQuestions, Declarations.rounds, Declarations.category,
      Declarations.difficulty, Declarations.typed, Declarations.seed,
    ])
    let source = try QuizSource(files: files).read(path)
    let banks = QuizBanks(of: source.quiz, on: shelf)
    ErrorLines().print(banks.changes.map { "quizwright: \($0)" })
    var content = PartyContent(source.quiz, banks, responses: source.responses)
    if way == .hotSeat { content.seats = try seats(for: source.quiz, of: path) }
    return content
  }

  /// What a party that goes on plays, which needs no bank.
  func content(of party: Party) throws(Failure) -> PartyContent {
    let banks = QuizBanks(of: party.quiz, on: try shelf())
    return PartyContent(party.quiz, banks, responses: .standardInput(pending: []))
  }

  private func shelf() throws(Failure) -> BankShelf {
    try BankShelf(surroundings, arguments, files: files)
  }

  /// How many players the rounds of a quiz have items for.
  private func seats(for quiz: Quiz, of path: String) throws(Failure) -> Int {
    let most = quiz.rounds.filter { !$0.isTiebreak }.map(\.items.count).max() ?? 0
    let seats = PartyWay.hotSeat.members
    if most >= seats.lowerBound { return min(most, seats.upperBound) }
    let file = path == "-" ? "standard input" : path
    throw Failure(
      .badData,
      "quizwright: \(file): no round of two items; expected one for each player at least"
    )
  }
}
