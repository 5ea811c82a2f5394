import ArgumentReading
import Files

/// Why a command ends early, with what is printed on standard error.
struct Failure: Error {
  let code: ExitCode
  let lines: [String]

  init(_ code: ExitCode, _ lines: [String]) {
    self.code = code
    self.lines = lines
  }

  init(_ code: ExitCode, _ line: String) {
    self.init(code, [line])
  }

  /// A file that is not there is not found; anything else is the system's refusal.
  init(_ error: FileError) {
    self.init(error.isMissing ? .notFound : .inputOutput, "quizwright: \(error)")
  }
}
