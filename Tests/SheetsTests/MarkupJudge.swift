import Foundation
import Judging

/// Other programs that judge sheets with markup, run by a script beside this source.
enum MarkupJudge {
  /// A judge that did not end well.
  struct Failure: Error {
    let status: Int32
  }

  private static let tools = Set((try? ask([String].self, "tools")) ?? [])

  /// Whether all of these are installed.
  static func has(_ names: String...) -> Bool { tools.isSuperset(of: names) }

  /// What the judges say of a sheet.
  static func judge<Verdict: Decodable>(
    _ verdict: Verdict.Type,
    _ question: String...,
    of sheet: [UInt8]
  ) throws -> Verdict {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "sheet.html")
    try Data(sheet).write(to: file)
    return try ask(verdict, question + [file.path])
  }

  private static func ask<Answer: Decodable>(
    _ answer: Answer.Type,
    _ arguments: String...
  ) throws
    -> Answer
  { try ask(answer, arguments) }

  private static func ask<Answer: Decodable>(
    _ answer: Answer.Type,
    _ arguments: [String]
  ) throws
    -> Answer
  {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Judges/markup-judge.py").path
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script] + arguments
    process.standardOutput = output
    try ProcessStart.run(process)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failure(status: process.terminationStatus) }
    return try JSONDecoder().decode(answer, from: data)
  }
}
