import ArgumentReading
import Files
import Questions

/// `quiz drop`: takes an item out.
struct QuizDropCommand {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  func run() throws(Failure) -> ExitCode {
    let file = QuizFile(path: arguments.operands[0], files: FileSystem())
    try file.edit { document throws(Failure) in
      document.drop(try QuizFile.place(arguments.operands[1], in: document.quiz))
    }
    return .ok
  }
}
