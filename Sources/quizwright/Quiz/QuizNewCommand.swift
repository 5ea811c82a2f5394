import ArgumentReading
import Facts
import Files
import Questions
import Terminal

/// `quiz new`: draws the rounds of a quiz and writes them to a file.
struct QuizNewCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments
  private let files = FileSystem()

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws(Failure) -> ExitCode {
    let file = QuizFile(path: arguments.operands[0], files: files)
    try file.claim(isForced: arguments.has(Declarations.force))
    try file.prepare()
    let plans = try plans()
    let seed = Seed.chosen(arguments)
    let composer = QuizComposer(seed: seed)
    var quiz = composer.quiz(title(plans), rounds: plans)
    for (plan, round) in zip(plans, quiz.rounds) where round.items.count < plan.count ?? 0 {
      throw TooFew(drawn: round.items.count, wanted: plan.count ?? 0, seed: seed)
        .failure(of: plan.origin)
    }
    if arguments.has(Declarations.byHand) {
      let stage = try Stage(surroundings, isPlain: arguments.has(Declarations.plain))
      defer { stage.console.close() }
      let ending = HandPicking(composer: composer, plans: plans).pick(&quiz, on: stage.console)
      if let ending {
        stage.console.close()
        ErrorLines().print(["quizwright: left; \(file.path) was not written"])
        return try stage.code(for: ending)
      }
    }
    try file.write(Array(QuizWriter().lines(of: quiz).map { $0 + "\n" }.joined().utf8))
    if file.path != "-" {
      let rounds = quiz.rounds.count == 1 ? "1 round" : "\(quiz.rounds.count) rounds"
      let items = quiz.items.count == 1 ? "1 item" : "\(quiz.items.count) items"
      ErrorLines().print(["\(file.path): \(rounds), \(items), seed \(seed)"])
    }
    return .ok
  }

  private func plans() throws(Failure) -> [QuizComposer.Plan] {
    let shelf = try BankShelf(surroundings, arguments, files: files)
    let isTyped = arguments.has(Declarations.typed)
    let third = arguments.value(Declarations.difficulty).flatMap { Difficulty.Third(rawValue: $0) }
    var plans: [QuizComposer.Plan] = []
    for typed in arguments.values(Declarations.quizRound) {
      let request = try RoundRequest(typed, option: Declarations.quizRound)
      let selection = Generator.Selection(isTyped: isTyped, difficulty: third)
      plans.append(try request.plan(on: shelf, selection: selection))
    }
    for typed in arguments.values(Declarations.tiebreak) {
      let request = try RoundRequest(typed, option: Declarations.tiebreak)
      let selection = Generator.Selection(forms: ["nearest"], isTyped: true)
      plans.append(try request.plan(on: shelf, selection: selection, isTiebreak: true))
    }
    if plans.allSatisfy(\.isTiebreak) {
      let shape = Declarations.quizRound.value?.name ?? ""
      throw Failure(.usage, "quizwright: no round; expected --round \(shape), once for each round")
    }
    return plans
  }

  private func title(_ plans: [QuizComposer.Plan]) -> String {
    if let told = arguments.value(Declarations.title) { return told }
    let first = plans[0].bank
    return plans.allSatisfy { $0.bank.name == first.name } ? first.title : "Quiz"
  }
}
