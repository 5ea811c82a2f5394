import Foundation
import Judging
import Testing

/// A program that is spoken with line by line while it runs.
final class LiveProgram {
  private struct TooSlow: Error {
    let shown: String
  }

  private let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private let ended = DispatchSemaphore(value: 0)
  /// What has been read and not been taken yet.
  private var shown: [UInt8] = []

  init(_ program: Program, _ arguments: [String]) throws {
    process = program.process([program.path] + arguments + program.places)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let ended = ended
    process.terminationHandler = { _ in ended.signal() }
    try Program.hearingSignals { try ProcessStart.run(process) }
    // The end of the input that is read stays open here too: writing to a program that has ended
    // would end the tests.
    try output.fileHandleForWriting.close()
  }

  /// Types lines; what a program that has ended does not read is lost.
  func type(_ lines: String...) throws {
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    let count = write(input.fileHandleForWriting.fileDescriptor, bytes, bytes.count)
    try #require(count == bytes.count)
  }

  /// What is shown up to the end of the line that holds a mark; nil where the output ends before it.
  func text(through mark: String) throws -> String? {
    while true {
      let text = String(decoding: shown, as: UTF8.self)
      if let place = text.range(of: mark),
        let end = text[place.upperBound...].firstIndex(of: "\n")
      {
        let taken = text[...end]
        shown = Array(text[text.index(after: end)...].utf8)
        return String(taken)
      }
      if try !readMore() { return nil }
    }
  }

  /// Waits until some bytes are there that nobody has taken; fewer only at the end of the output.
  func wait(forBytes count: Int) throws {
    while shown.count < count, try readMore() {}
  }

  private func readMore() throws -> Bool {
    let descriptor = output.fileHandleForReading.fileDescriptor
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 60_000) > 0 else {
      throw TooSlow(shown: String(decoding: shown, as: UTF8.self))
    }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    if count > 0 { shown += bytes[..<count] }
    return count > 0
  }

  /// Sends a signal, and waits for the end; what was shown by then and not taken.
  @discardableResult
  func end(by signal: Int32) throws -> (text: String, code: Int32) {
    kill(process.processIdentifier, signal)
    return try rest()
  }

  /// Ends the input, and waits for the end; what was shown by then and not taken, and the exit code.
  func finish() throws -> (text: String, code: Int32) {
    try input.fileHandleForWriting.close()
    return try rest()
  }

  private func rest() throws -> (text: String, code: Int32) {
    while try readMore() {}
    ended.wait()
    return (String(decoding: shown, as: UTF8.self), process.terminationStatus)
  }
}
