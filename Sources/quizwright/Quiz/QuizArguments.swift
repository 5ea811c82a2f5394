import ArgumentReading

/// Holds a command with `--quiz` to what a quiz that is drawn already leaves open.
struct QuizArguments {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  /// Refuses a bank, and options that choose what is drawn.
  func refuse(_ options: [Option]) throws(Failure) {
    if arguments.operands.first != nil {
      throw Failure(.usage, "quizwright: a bank and --quiz; expected one of them")
    }
    for option in options where arguments.has(option) {
      throw Failure(
        .usage,
        "quizwright: \(option.spelled) with --quiz; expected the quiz as it is"
      )
    }
  }
}
