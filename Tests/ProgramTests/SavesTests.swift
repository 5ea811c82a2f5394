import Foundation
import Testing

/// Folders and files of scores that are damaged, full or no such thing.
struct SavesTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func game(_ name: String) throws -> Program.Run {
    try program.run("play", "-n", "2", "--seed", "7", "--name", name, input: "a\nb\n")
  }

  private func expectUnkept(_ game: Program.Run, sourceLocation: SourceLocation = #_sourceLocation)
  {
    #expect(game.code == 74, sourceLocation: sourceLocation)
    #expect(game.output.contains("\nYou scored "), sourceLocation: sourceLocation)
    #expect(game.errorLines.count == 2, "\(game.errors)", sourceLocation: sourceLocation)
    #expect(
      game.errors.contains(/\nquizwright: the score of \d+ points, \d of 2 right, was not kept\n/),
      sourceLocation: sourceLocation
    )
  }

  @Test func `a file in the place of the folder stays and the score is printed`() throws {
    try program.scratch.write("mine", to: "saves")
    expectUnkept(try game("Ann"))
    #expect(try program.scratch.text(of: "saves") == "mine")
  }

  @Test func `a folder in the place of the file stays and the score is printed`() throws {
    try program.scratch.makeFolder("saves/scores-v1.jsonl")
    expectUnkept(try game("Ann"))
    let scores = try program.run("scores")
    #expect(scores.code == 74)
    #expect(scores.errorLines.count == 1)
  }

  @Test func `a folder that may not be written is named and the score is printed`() throws {
    try program.scratch.makeFolder("closed")
    let closed = [FileAttributeKey.posixPermissions: 0o500]
    try FileManager.default.setAttributes(closed, ofItemAtPath: program.scratch["closed"])
    // No permission stops root, but nobody makes files among the system's own.
    let folder = geteuid() == 0 ? "/proc" : program.scratch["closed"]
    let arguments = ["play", "bay", "-n", "2", "--name", "Ann", "--banks", Program.banks]
    let command = [program.path] + arguments + ["--saves", folder]
    let game = try program.run(command, input: "a\nb\na\nb\n")
    expectUnkept(game)
    #expect(game.errors.contains(folder))
  }

  @Test func `a disk that fills up within a line loses no score that was kept`() throws {
    #expect(try game("Ann").code == 0)
    let kept = try program.scratch.text(of: "saves/scores-v1.jsonl")
    // A limit of one block stands for the disk: the first lines fit, a later one does so in part.
    let runs = try (0..<4).map { number in
      try program.shell(
        "ulimit -f 1; printf 'a\\nb\\n' | $quizwright play -n 2 --seed 7 --name \(number) $places | cat"
          + " >/dev/null"
      )
    }
    let refused = try #require(runs.first { !$0.errors.isEmpty })
    #expect(refused.errorLines.count == 2)
    #expect(refused.errors.contains("was not kept"))
    #expect(try program.scratch.text(of: "saves/scores-v1.jsonl").hasPrefix(kept))
    #expect(try game("Zoe").code == 0)
    let names = try program.run("scores").output
    #expect(names.contains("Ann") && names.contains("Zoe"))
  }

  @Test func `damage is set aside, other formats are left alone, the new score is kept`() throws {
    try program.scratch.write("no record\nnor this\n", to: "saves/scores-v1.jsonl")
    try program.scratch.write("of another version", to: "saves/scores-v2.jsonl")
    let before = try program.run("scores")
    #expect(before.code == 0)
    #expect(before.output == "No scores yet\n")
    #expect(before.errorLines.count == 1)
    let game = try game("Ann")
    #expect(game.code == 0)
    let file = program.scratch["saves/scores-v1.jsonl"]
    let other = program.scratch["saves/scores-v1.damaged-1.jsonl"]
    #expect(game.errors == "\(file): damaged; it is kept as \(other)\n")
    #expect(try program.scratch.text(of: "saves/scores-v2.jsonl") == "of another version")
    let aside = try program.scratch.text(of: "saves/scores-v1.damaged-1.jsonl")
    #expect(aside == "no record\nnor this\n")
    #expect(try program.run("scores").lines.last?.contains("Ann") == true)
  }

  @Test func `a torn line is skipped and reported, once a run`() throws {
    #expect(try game("Ann").code == 0)
    let whole = try program.scratch.text(of: "saves/scores-v1.jsonl")
    try program.scratch.write(whole + whole.prefix(40), to: "saves/scores-v1.jsonl")
    let game = try game("Bob")
    #expect(game.code == 0)
    #expect(game.errorLines.count == 1)
    #expect(game.errors.contains("scores-v1.jsonl:2:1: "))
    let table = try program.run("scores").output
    #expect(table.contains("Ann") && table.contains("Bob"))
  }
}
