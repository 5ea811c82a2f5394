import ArgumentReading
import Files
import Questions
import Terminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A quiz from a file or from standard input, with where the responses then come from.
struct QuizSource {
  /// What was read.
  struct Content {
    let quiz: Quiz
    let responses: Stage.Responses
  }

  let files: FileSystem

  /// Reads a quiz file, or `-` for standard input: there an empty line ends the quiz and responses
  /// follow; where none do, the terminal is asked.
  func read(_ path: String) throws(Failure) -> Content {
    if path != "-" {
      let quiz = try QuizFile(path: path, files: files).read().quiz
      return Content(quiz: quiz, responses: .standardInput(pending: []))
    }
    let (head, tail) = try standardInput()
    let quiz = try QuizFile.document(head, named: "standard input").quiz
    if let tail { return Content(quiz: quiz, responses: .standardInput(pending: tail)) }
    let terminal = ControllingTerminal.open()
    return Content(
      quiz: quiz,
      responses: terminal.map { .terminal($0) } ?? .standardInput(pending: [])
    )
  }

  /// Standard input up to its first empty line, and what was read after that; nil where there was
  /// no such line.
  private func standardInput() throws(Failure) -> (head: [UInt8], tail: [UInt8]?) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var lineStart = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { Self.systemRead(0, $0) }
      if count < 0 {
        if errno == EINTR { continue }
        let reason = SystemReason.text(errno)
        throw Failure(.inputOutput, "quizwright: standard input: \(reason)")
      }
      if count == 0 { return (bytes, nil) }
      bytes += buffer[..<count]
      while let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = bytes[lineStart..<end]
        if line.isEmpty || line.elementsEqual([UInt8(ascii: "\r")]) {
          return (Array(bytes[..<lineStart]), Array(bytes[(end + 1)...]))
        }
        lineStart = end + 1
      }
    }
  }

  private static func systemRead(
    _ descriptor: Int32,
    _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    #if canImport(Glibc)
    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Darwin)
    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
