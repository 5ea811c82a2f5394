import ArgumentReading
import Files
import Questions

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
    /// The descriptor for responses.
    let input: Int32
    /// What was read from it beyond the quiz.
    let pending: [UInt8]
  }

  let files: FileSystem

  /// Reads a quiz file, or `-` for standard input: there an empty line ends the quiz and responses
  /// follow; where none do, the terminal is asked.
  func read(_ path: String) throws(Failure) -> Content {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = path == "-" ? try standardInput() : try files.read(path)
    } catch {
      throw Failure(error)
    }
    if path != "-" { return Content(quiz: try quiz(bytes, path), input: 0, pending: []) }
    let (head, tail) = Self.split(bytes)
    let quiz = try quiz(head, "-")
    if tail.isEmpty {
      let terminal = open("/dev/tty", O_RDWR)
      if terminal >= 0 { return Content(quiz: quiz, input: terminal, pending: []) }
    }
    return Content(quiz: quiz, input: 0, pending: tail)
  }

  private func quiz(_ bytes: [UInt8], _ path: String) throws(Failure) -> Quiz {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badData, "\(path):1:1: bytes that are not UTF-8; expected a quiz file")
    }
    var reader = QuizReader()
    var faults: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      do throws(QuizFault) {
        try reader.read(String(line.hasSuffix("\r") ? line.dropLast() : line))
      } catch {
        faults.append("\(path):\(error)")
      }
    }
    if !faults.isEmpty { throw Failure(.badData, faults) }
    return reader.quiz
  }

  /// The lines up to the first empty one, and what follows it.
  private static func split(_ bytes: [UInt8]) -> (head: [UInt8], tail: [UInt8]) {
    let lineBreak = UInt8(ascii: "\n")
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: lineBreak) ?? bytes.endIndex
      let line = bytes[start..<end].drop { $0 == UInt8(ascii: "\r") }
      if line.isEmpty {
        return (Array(bytes[..<start]), Array(bytes[min(end + 1, bytes.count)...]))
      }
      start = end + 1
    }
    return (bytes, [])
  }

  private func standardInput() throws(FileError) -> [UInt8] {
    try files.read("/dev/stdin")
  }
}
