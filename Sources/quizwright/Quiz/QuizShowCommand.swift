import ArgumentReading
import Files
import Questions

/// `quiz show`: prints a quiz with its keys and what is wrong with it.
struct QuizShowCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws(Failure) -> ExitCode {
    let files = FileSystem()
    let content = try QuizSource(files: files).read(arguments.operands[0])
    if content.quiz.rounds.isEmpty {
      let name = arguments.operands[0] == "-" ? "standard input" : arguments.operands[0]
      throw Failure(.badData, "quizwright: \(name): no items; expected at least one")
    }
    let banks = QuizBanks(
      of: content.quiz,
      on: try BankShelf(surroundings, arguments, files: files)
    )
    let review = QuizReview(content.quiz, banks: banks.banks)
    let lines = QuizLines(quiz: content.quiz, remarks: review.remarks, banks: banks).lines
    try Output().print(lines, for: surroundings.traits)
    return .ok
  }
}
