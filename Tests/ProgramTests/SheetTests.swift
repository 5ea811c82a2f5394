import Foundation
import Testing

/// Quizzes put on paper.
struct SheetTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private var folder: String { program.scratch["papers"] }

  private func sheet(_ more: String...) throws -> Program.Run {
    try program.call(["sheet", "--questions", "4", "--seed", "3", "--output", folder] + more)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test(arguments: [
    ("text", "txt"), ("markdown", "md"), ("html", "html"), ("pdf", "pdf"),
  ])
  func `each version has four parts`(format: String, ending: String) throws {
    let run = try sheet("--versions", "2", "--format", format)
    #expect(run.code == 0, "\(run.errors)")
    let parts = ["answers", "key", "questions", "script"]
    #expect(try names() == parts.flatMap { ["\($0)-A.\(ending)", "\($0)-B.\(ending)"] })
    #expect(run.errors == "\(folder): 8 files, seed 3\n")
  }

  @Test func `json is the quiz itself, and plays`() throws {
    #expect(try sheet("--versions", "2", "--format", "json").code == 0)
    #expect(try names() == ["quiz-A.jsonl", "quiz-B.jsonl"])
    let game = try program.run(
      "play",
      "--quiz",
      "\(folder)/quiz-B.jsonl",
      input: String(repeating: "a\n", count: 5)
    )
    #expect(game.code == 0)
    #expect(game.output.contains("Question 4 of 4"))
  }

  @Test func `the printed seed gives the same bytes again`() throws {
    #expect(try sheet().code == 0)
    let first = try names().map { try Data(contentsOf: URL(filePath: "\(folder)/\($0)")) }
    #expect(try sheet("--force").code == 0)
    #expect(try names().map { try Data(contentsOf: URL(filePath: "\(folder)/\($0)")) } == first)
  }

  @Test func `the sheet asks what play asks of the same seed`() throws {
    let items = try program.run("items", "--round", "4", "--seed", "3")
    let sheet = try program.run(
      "sheet",
      "--questions",
      "4",
      "--seed",
      "3",
      "--format",
      "json",
      "--output",
      "-"
    )
    #expect(sheet.lines.filter { $0.contains("\"stem\"") } == items.lines)
  }

  @Test func `files that are there stay unless they may go`() throws {
    #expect(try sheet("--only", "key").code == 0)
    let run = try sheet()
    #expect(run.code == 74)
    #expect(run.errors.contains("key-A.pdf: found a file; expected none, or --force"))
    #expect(try names() == ["key-A.pdf"])
  }

  @Test func `standard output takes a single file`() throws {
    let run = try program.run("sheet", "--output", "-")
    #expect(run.code == 64)
    #expect(run.errors.contains("--output - for 4 files; expected one"))
    let text = try program.run(
      "sheet",
      "--seed",
      "3",
      "--only",
      "questions",
      "--format",
      "text",
      "--output",
      "-"
    )
    #expect(text.code == 0)
    #expect(text.output.contains("Version A"))
    #expect(text.output.contains("Page 1 of"))
    #expect(text.output.contains("Seed 3, generator 1"))
    #expect(text.output.contains("The harbour office, which is made up"))
  }

  @Test func `a folder that cannot be made is told`() throws {
    try program.scratch.write("", to: "papers")
    let run = try sheet()
    #expect(run.code == 74)
    #expect(run.errorLines.count == 1)
  }

  @Test func `what pdf cannot set is refused by name and leaves no half file`() throws {
    try program.scratch.write(
      #"{"stem": "What is مصر?", "options": ["Egypt", "Chad"], "key": 0}"#,
      to: "arabic.jsonl"
    )
    let quiz = program.scratch["arabic.jsonl"]
    let run = try program.call(["sheet", "--quiz", quiz, "--output", folder])
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("quizwright: item 1.1: "), "\(run.errors)")
    #expect(run.errors.contains("U+0645 ARABIC LETTER MEEM at character 9"), "\(run.errors)")
    #expect(run.errors.contains("html"))
    #expect(try names() == [])
    let html = try program.call(["sheet", "--quiz", quiz, "--output", folder, "--format", "html"])
    #expect(html.code == 0)
  }

  @Test func `a quiz without items is refused`() throws {
    try program.scratch.write(#"{"round": "One"}"#, to: "empty.jsonl")
    let run = try program.call(["sheet", "--quiz", program.scratch["empty.jsonl"]])
    #expect(run.code == 65)
    #expect(run.errors.contains("no items; expected at least one"))
  }
}
