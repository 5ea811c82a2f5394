import ArgumentReading

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The program: reads its arguments, runs a command, and is the one place that prints what went
/// wrong.
@main
enum Quizwright {
  static func main() {
    StandardStreams.settle()
    let code: ExitCode
    do {
      code = try run(Surroundings())
    } catch let failure as Failure {
      ErrorLines().print(failure.lines)
      code = failure.code
    } catch {
      ErrorLines().print(["quizwright: \(error)"])
      code = .inputOutput
    }
    exit(code.rawValue)
  }

  private static func run(_ surroundings: Surroundings) throws -> ExitCode {
    let invocation: Invocation
    do throws(ArgumentError) {
      invocation = try Declarations.program.parse(surroundings.arguments)
    } catch {
      throw Failure(.usage, "quizwright: \(error)")
    }
    switch invocation {
    case .help(let page):
      try Output().print(page.text(columns: surroundings.columns))
      return .ok
    case .version:
      try Output().print("quizwright \(Declarations.program.version)")
      return .ok
    case .start(let arguments):
      return try PlayCommand(surroundings, arguments).run()
    case .command(let arguments):
      return try run(arguments, surroundings)
    }
  }

  private static func run(
    _ arguments: ParsedArguments,
    _ surroundings: Surroundings
  ) throws -> ExitCode {
    switch arguments.command {
    case "play": return try PlayCommand(surroundings, arguments).run()
    case "items": return try ItemsCommand(surroundings, arguments).run()
    case "scores": return try ScoresCommand(surroundings, arguments).run()
    case "sheet": return try SheetCommand(surroundings, arguments).run()
    case "party": return try PartyCommand(surroundings, arguments).run()
    case "quiz new": return try QuizNewCommand(surroundings, arguments).run()
    case "quiz show": return try QuizShowCommand(surroundings, arguments).run()
    case "quiz replace": return try QuizReplaceCommand(surroundings, arguments).run()
    case "quiz move": return try QuizMoveCommand(arguments).run()
    case "quiz drop": return try QuizDropCommand(arguments).run()
    case "bank list": return try BankListCommand(surroundings, arguments).run()
    case "bank show": return try BankShowCommand(surroundings, arguments).run()
    case "bank check": return try BankCheckCommand(surroundings, arguments).run()
    default:
      preconditionFailure("\(arguments.command) is declared and not built")
    }
  }
}
