import Foundation
import Judging
import Testing

/// Games in a pipe, from the first line to the high scores.
struct GameTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private static let alternating = "a\nb\na\nb\na\nb\na\nb\na\nb\nTester\n"

  private func scores() throws -> [[String: Any]] {
    let json = try program.run("scores", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(object as? [[String: Any]])
  }

  @Test func `a whole game is played and its score is there in a new process`() throws {
    let line = "printf 'a\\nb\\na\\nb\\na\\nb\\na\\nb\\na\\nb\\nTester\\n' | "
    let game = try program.shell(
      line + "$quizwright play --questions 10 --seed 7 --saves saves",
      environment: ["QUIZWRIGHT_BANKS": Program.checkout + "/QuestionBanks"]
    )
    #expect(game.code == 0)
    #expect(game.errors == "")
    #expect(game.output.contains("\nQuestion 10 of 10 ("))
    #expect(game.output.contains("\nFacts: ") && game.output.contains("\nLicence: "))
    #expect(game.lines.last?.contains("Tester") == true)
    let table = try program.run("scores")
    #expect(table.code == 0)
    #expect(table.lines.last?.contains("Tester") == true)
    let record = try #require(try scores().first)
    let shown = ["name", "mode", "bank"].map { record[$0] as? String }
    #expect(shown == ["Tester", "classic", "jim-halpert"])
    #expect(record["of"] as? Int == 10 && record["seed"] as? Int == 7)
    let points = try #require(record["points"] as? Int)
    let right = try #require(record["right"] as? Int)
    #expect(game.output.contains("You scored \(points) points: \(right) of 10 right"))
    #expect((record["date"] as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
    #expect((record["streak"] as? Int).map { 1...10 ~= $0 } == true)
  }

  @Test func `the same seed gives the same transcript`() throws {
    let day = #/\d{4}-\d\d-\d\d/#
    let transcripts = try (0..<2).map { _ in
      try Program().run("play", "--seed", "7", input: Self.alternating).output
        .replacing(day, with: "2026-01-31")
    }
    #expect(transcripts[0] == transcripts[1])
    try GoldenFile("seed-7.txt").expect(transcripts[0])
    let other = try program.run("play", "--seed", "8", input: Self.alternating)
    #expect(other.output.replacing(day, with: "2026-01-31") != transcripts[0])
  }

  @Test func `a line that is no option is explained and asked again`() throws {
    let input = "\n e) \nnone of them\n\u{1B}[31m\n1\nb.\n  \nPat\n"
    let game = try program.run("play", "-n", "2", "--seed", "7", input: input)
    #expect(game.output.contains("An empty line is no response. Type a letter from a to d."))
    #expect(game.output.contains("\"none of them\" is none of the options. Type a letter"))
    #expect(!game.output.contains("\u{1B}"))
    let record = try #require(try scores().first)
    #expect(record["of"] as? Int == 2 && record["name"] as? String == "Player")
  }

  @Test func `the end of the input keeps the score so far`() throws {
    let game = try program.run("play", "--seed", "7", input: "a\nb\na")
    #expect(game.code == 0)
    #expect(game.errors == "")
    #expect(game.output.contains("\nStopped after 3 questions.\n"))
    #expect(game.output.contains("Seed: 7, generator "))
    #expect(game.lines.last?.contains("Player") == true)
    #expect(try scores().count == 1)
  }

  @Test func `whoever leaves before the first response has no score`() throws {
    let game = try program.run("play", "--seed", "7")
    #expect(game.code == 0)
    #expect(game.output.hasSuffix("\nStopped before the first response.\n"))
    #expect(program.scratch.names(in: "saves").isEmpty)
    #expect(try program.run("scores").output == "No scores yet\n")
    #expect(try program.run("scores", "--json").output == "[]\n")
  }

  @Test func `a finished game of 0 points is kept`() throws {
    let first = try program.run("play", "-n", "1", "--seed", "7", input: "a\nA\n")
    let right = try #require(first.output.firstMatch(of: /The right answer is (\w)\)|(Right!)/))
    let wrong = right.2 == nil ? "a" : "b"
    try FileManager.default.removeItem(atPath: program.scratch["saves"])
    _ = try program.run("play", "-n", "1", "--seed", "7", input: "\(wrong)\nNil\n")
    let record = try #require(try scores().first)
    #expect(record["points"] as? Int == 0 && record["name"] as? String == "Nil")
  }

  @Test func `survival ends with the third miss and counts what was asked`() throws {
    let responses = String(repeating: "a\n", count: 100)
    let game = try program.run(
      "play",
      "--mode",
      "survival",
      "--seed",
      "5",
      "--name",
      "Sue",
      input: responses
    )
    #expect(game.output.contains("3 lives"))
    #expect(game.output.contains("\nThat was the last life.\n"))
    let record = try #require(try scores().first)
    let right = try #require(record["right"] as? Int)
    #expect(record["of"] as? Int == right + 3)
    #expect(record["mode"] as? String == "survival" && record["name"] as? String == "Sue")
  }

  @Test func `speed scores under a time limit`() throws {
    let input = String(repeating: "a\n", count: 10)
    let arguments = ["play", "--seed", "7", "--name", "Tim"] + program.places
    let slow = try program.run([program.path] + arguments, input: input)
    let fast = try program.run([program.path] + arguments + ["--time", "3600"], input: input)
    #expect(fast.output.contains("10 questions, 3600 seconds each."))
    #expect(fast.output.contains(" for speed"))
    #expect(!slow.output.contains(" for speed"))
    #expect(!fast.output.contains("Your name"))
    let points = try scores().compactMap { $0["points"] as? Int }
    #expect(points.count == 2 && points[0] > points[1])
  }

  @Test func `two games that end at once are both kept`() throws {
    let games = (0..<6).map { number in
      "yes a | head -9 | $quizwright play -n 3 --seed 7 --name P\(number) $places >/dev/null"
    }
    let all = try program.shell(games.map { "(\($0)) &" }.joined(separator: " ") + " wait")
    #expect(all.errors == "")
    let names = try scores().compactMap { $0["name"] as? String }
    #expect(names.sorted() == (0..<6).map { "P\($0)" })
  }

  @Test func `the scores of one bank can be asked for`() throws {
    _ = try program.run("play", "-n", "1", "--seed", "7", "--name", "Bay", input: "a\n")
    #expect(try program.run("scores", "--bank", "bay").lines.count == 3)
    #expect(try program.run("scores", "--bank", "sea").output == "No scores yet\n")
  }
}
