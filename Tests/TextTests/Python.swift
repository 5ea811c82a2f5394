import Foundation
import Judging

/// The Python on this machine, as a peer that shares no code with ours.
enum Python {
  static let isThere = status(of: ["-c", "import csv, json"]) == 0
  /// Whether wcwidth measures clusters and has the version of Unicode that our table is of.
  static let hasWcwidth =
    status(of: ["-c", "import wcwidth; assert wcwidth.list_versions()[-1] == '17.0.0'"]) == 0

  private static func status(of arguments: [String]) -> Int32? {
    let process = process(arguments)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try ProcessStart.run(process) } catch { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    return process
  }

  struct Failure: Error {
    let status: Int32
  }

  /// Runs a script that gets texts and prints texts.
  ///
  /// Each text crosses as a line of Base64; the script reads them with `texts()` and prints with `say(bytes)`.
  static func run(_ script: String, on texts: [[UInt8]]) throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("input")
    try Data(texts.map { Data($0).base64EncodedString() + "\n" }.joined().utf8).write(to: input)

    let process = process(["-c", prelude + script])
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = output
    try ProcessStart.run(process)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failure(status: process.terminationStatus) }
    return String(decoding: data, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    .dropLast().map { Data(base64Encoded: String($0)).map { [UInt8]($0) } ?? [] }
  }

  private static let prelude = """
    import base64, sys
    def texts(): return [base64.b64decode(line) for line in sys.stdin]
    def say(text): print(base64.b64encode(text).decode())

    """
}
