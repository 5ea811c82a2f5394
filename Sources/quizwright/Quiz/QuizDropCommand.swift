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
    var document = try file.read()
    document.drop(try QuizFile.place(arguments.operands[1], in: document.quiz))
    try file.write(document.bytes)
    return .ok
  }
}
