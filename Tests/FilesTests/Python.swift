import Foundation
import Judging

/// Another program that opens the same files.
final class Python {
  static let isThere = (try? Python("").finish()) == 0

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(_ script: String, _ arguments: String...) throws {
    // Other programs that tests start at this moment must not keep the pipes open.
    for handle in [input.fileHandleForWriting, output.fileHandleForReading] {
      _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    process.standardInput = input
    process.standardOutput = output
    try ProcessStart.run(process)
  }

  /// Waits for the program to say a line, and returns it with its line break.
  func hear() -> String {
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let part = output.fileHandleForReading.availableData
      if part.isEmpty { break }
      line += part
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Ends the program's input, waits for its end and returns its exit status.
  func finish() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
