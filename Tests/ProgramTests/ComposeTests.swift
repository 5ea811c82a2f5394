import Foundation
import Testing

/// Quizzes composed, looked over and mended in files.
struct ComposeTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private var file: String { program.scratch["quiz.jsonl"] }

  private func composed(_ more: String..., input: String = "") throws -> [String] {
    let rounds = ["--round", "bay/boats:3", "--round", "bay:4:All sorts"]
    let run = try program.call(
      ["quiz", "new", file, "--seed", "5"] + rounds + more,
      input: input
    )
    #expect(run.code == 0, "\(run.errors)")
    return try lines()
  }

  private func lines() throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func `a quiz has its header, its rounds and their items`() throws {
    let lines = try composed()
    #expect(lines.count == 1 + 2 + 7)
    #expect(
      lines[0].hasPrefix("{\"quiz\": \"Boats of Brindle Bay\", \"seed\": 5, \"generator\": 1")
    )
    #expect(lines[1] == "{\"round\": \"Boats\", \"from\": \"bay/boats\"}")
    #expect(lines[5] == "{\"round\": \"All sorts\", \"from\": \"bay\"}")
  }

  @Test func `the same seed composes the same bytes`() throws {
    let first = try composed()
    #expect(try composed("--force") == first)
    #expect(try composed("--force", "--by-hand", "--plain") == first)
  }

  @Test func `replacing an item changes its line alone, and always in the same way`() throws {
    let before = try composed()
    #expect(try program.run("quiz", "replace", file, "2.3").code == 0)
    let after = try lines()
    #expect(before.indices.filter { before[$0] != after[$0] } == [8])
    _ = try composed("--force")
    #expect(try program.run("quiz", "replace", file, "2.3").code == 0)
    #expect(try lines() == after)
    #expect(try program.run("quiz", "replace", file, "2.3", "--seed", "9").code == 0)
    #expect(try lines() != after)
  }

  @Test func `items move and go`() throws {
    let before = try composed()
    #expect(try program.run("quiz", "move", file, "1.1", "2.5").code == 0)
    #expect(try lines() == Array(before[..<2] + before[3...] + [before[2]]))
    #expect(try program.run("quiz", "drop", file, "2.5").code == 0)
    #expect(try lines() == Array(before[..<2] + before[3...]))
  }

  @Test func `edits at the same time all count`() throws {
    _ = try composed()
    let run = try program.shell(
      """
      for n in 1 2 3 4 5; do $quizwright quiz drop \(file) 2.1 $places & done; wait
      """
    )
    // Four of them had an item to drop.
    #expect(run.errorLines.count == 1 && run.errors.contains("no item 2.1"), "\(run.errors)")
    #expect(try lines().count == 1 + 2 + 3)
  }

  @Test func `by hand an item is swapped until it is kept`() throws {
    let drawn = try composed()
    let picked = try composed("--force", "--by-hand", "--plain", input: "\ns\ns\n\na\n")
    #expect(drawn.indices.filter { drawn[$0] != picked[$0] } == [3])
    let left = try program.call(
      ["quiz", "new", program.scratch["other.jsonl"], "--round", "bay:2", "--by-hand", "--plain"],
      input: "q\n"
    )
    #expect(left.code == 0)
    #expect(left.errors.contains("was not written"))
    #expect(!FileManager.default.fileExists(atPath: program.scratch["other.jsonl"]))
  }

  @Test func `a quiz is shown with its keys and what is wrong with it`() throws {
    try program.scratch.write(
      """
      {"quiz": "Mine"}
      {"round": "One"}
      {"stem": "Which is it?", "options": ["cat", "the very long name of a dog", "cow"], "key": 1}
      {"stem": "Which is it?", "options": ["cat", "dog", "cow"], "key": 1}
      """,
      to: "mine.jsonl"
    )
    let run = try program.run("quiz", "show", program.scratch["mine.jsonl"])
    #expect(run.code == 0)
    #expect(run.output.contains("1.1  Which is it?\n       a) cat\n     * b) the very long name"))
    #expect(run.output.contains("     ! the same item as 1.1; replace one of them\n"))
    #expect(run.output.contains("\n2 rounds") == false)
  }

  @Test func `a quiz whose bank has changed still plays and says so`() throws {
    let lines = try composed()
    let changed = lines.joined(separator: "\n").replacing(
      try Regex("\"fingerprint\": \"[0-9a-f]+\""),
      with: "\"fingerprint\": \"0000000000000000\""
    )
    try program.scratch.write(changed, to: "changed.jsonl")
    let run = try program.run(
      "play",
      "--quiz",
      program.scratch["changed.jsonl"],
      input: String(repeating: "a\n", count: 8)
    )
    #expect(run.code == 0)
    #expect(
      run.errors
        == "quizwright: The bank bay has changed since; the items stay as they were drawn.\n"
    )
    #expect(run.output.contains("Question 7 of 7"))
  }

  @Test(arguments: [
    (
      ["quiz", "new", "{}", "--round", "bay"], 64, "--round bay; expected BANK[/CATEGORY]:N[:TITLE]"
    ),
    (["quiz", "new", "{}", "--round", "bay:0"], 64, "--round bay:0; expected"),
    (["quiz", "new", "{}"], 64, "no round; expected --round"),
    (["quiz", "new", "{}", "--round", "bya:2"], 66, "no bank \"bya\""),
    (["quiz", "new", "{}", "--round", "bay/botas:2"], 66, "did you mean \"boats\"?"),
    (["quiz", "new", "{}", "--round", "bay:5000"], 65, "items of bay from seed"),
    (["quiz", "show", "{}"], 66, "expected"), (["quiz", "drop", "{}", "1.1"], 66, "expected"),
  ])
  func `what is wrong is told in one line`(words: [String], code: Int32, message: String) throws {
    let run = try program.call(words.map { $0 == "{}" ? file : $0 })
    #expect(run.code == code)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: [
    (["replace", "3.1"], 66, "no item 3.1; expected 1.1 to 1.3, 2.1 to 2.4"),
    (["replace", "one"], 64, "\"one\"; expected ROUND.ITEM"),
    (["move", "1.1", "1.4"], 66, "no place 1.4 in round 1; expected 1.1 to 1.3"),
    (["move", "1.1", "4.1"], 66, "no round 4; expected 1 to 2"),
  ])
  func `places that are not there are told`(words: [String], code: Int32, message: String) throws {
    let before = try composed()
    let run = try program.call(["quiz", words[0], file] + words.dropFirst())
    #expect(run.code == code)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try lines() == before)
  }

  @Test func `a file that is there is not overwritten`() throws {
    let before = try composed()
    let run = try program.run("quiz", "new", file, "--round", "bay:1")
    #expect(run.code == 74)
    #expect(run.errors.contains("found a file; expected none, or --force"))
    #expect(try lines() == before)
  }

  @Test func `faults of a quiz file have their line and column`() throws {
    try program.scratch.write("{\"round\": \"One\"}\n{\"stem\": \"\"}\n", to: "bad.jsonl")
    let run = try program.run("quiz", "show", program.scratch["bad.jsonl"])
    #expect(run.code == 65)
    #expect(run.errors.hasSuffix("bad.jsonl:2:10: an empty stem; expected a question\n"))
  }
}
