import Foundation
import Judging
import Testing

/// Whole parties through a pipe.
struct PartyTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// A party of the tests' own bank from seed 7, a line of the host each.
  private func party(_ arguments: [String], _ lines: [String]) throws -> Program.Run {
    try program.call(
      ["party"] + arguments,
      input: lines.map { $0 + "\n" }.joined()
    )
  }

  @Test func `a hot seat goes round, is skipped, given points and ends on its podium`() throws {
    let run = try party(
      ["--hot-seat", "--players", "Ada,Bo,Cy", "--questions", "2", "--seed", "7", "--streak"],
      [
        "", "", "", "C", "", "", "4", "maybe", "", "false", "", "", "a", "", "", "t", "", "",
        "skip",
        "", "award Bo 250", "deduct 3 50", "undo", "award Ada 1.5", "board", "a", "",
      ]
    )
    #expect(run.code == 0 && run.errors == "")
    try GoldenFile("party-hot-seat.txt").expect(run.output)
  }

  @Test func `awards are taken back one by one, each by its name`() throws {
    let run = try party(
      ["--buzzers", "--players", "A,B", "--questions", "1", "--seed", "7"],
      ["", "", "award A 100", "award B 50", "deduct A 30", "undo", "undo", "undo", "end"]
    )
    let told = run.lines.filter { $0.hasPrefix("Taken back") }
    #expect(
      told == [
        "Taken back: 30 points taken from A.", "Taken back: 50 points given to B.",
        "Taken back: 100 points given to A.",
      ]
    )
  }

  @Test func `who is called by a number has that number`() throws {
    let run = try party(
      ["--buzzers", "--teams", "1,2", "--questions", "1", "--seed", "7"],
      ["join 3", "", "", "award 2 100", "2 right", "end"]
    )
    #expect(run.errors == "" && run.lines.contains("The party begins: 1 1, 2 2, 3 3."))
    #expect(run.lines.contains("2 gets 100 points.") && run.lines.contains("Right, 2!"))
  }

  @Test func `more time for somebody who never joined is told when it begins`() throws {
    let run = try party(
      ["--buzzers", "--time", "60", "--handicap", "ada:2", "--handicap", "Zoe:1.5", "-n", "1"],
      ["join Ada, Bo", "rename 1 Eve", "", "end"]
    )
    #expect(run.lines.contains("Ada plays as number 1, with more time."))
    let begun = run.lines.firstIndex(of: "The party begins: 1 Eve, 2 Bo.")
    #expect(run.lines[(begun ?? 0) + 1] == "Nobody is called Zoe, who was to have more time.")
    #expect(!run.output.contains("called ada"))
  }

  @Test func `breaks and the limit of the floor are said and kept to`() throws {
    let run = try party(
      ["--buzzers", "--floor", "7.5", "--breaks", "--rounds", "2", "-n", "1", "--auto", "3600"],
      ["", "", "1", "right", "", "", "", "", "end"]
    )
    #expect(
      run.lines[0].hasSuffix(
        "7.5 seconds for who has the floor, a break between rounds, going on after 3600 seconds."
      )
    )
    let rest = run.lines.drop { $0 != "A break." }
    #expect(rest.contains { $0.hasPrefix("Round 2 of 2") }, "\(run.output)")
  }

  @Test func `a quizmaster shows the letters that the printed key has`() throws {
    try program.scratch.write(
      """
      {"stem": "Match.", "pairs": [["Kraków", "Poland"], ["Porto", "Portugal"], ["Ghent", "Belgium"]]}
      """,
      to: "match.jsonl"
    )
    let quiz = program.scratch["match.jsonl"]
    let words = ["--quizmaster", "--quiz", quiz, "--teams", "A,B"]
    let run = try party(words, ["", "", "", "", "", "", "1 2", ""])
    #expect(run.code == 0 && run.errors == "")
    let key = try program.call(
      ["sheet", "--quiz", quiz, "--format", "text", "--only", "key", "--output", "-"]
    )
    for line in key.lines.filter({ $0.contains(" – ") }) {
      let letter = try #require(line.drop { !$0.isLetter }.first)
      let pair = line.drop { $0 != letter }.dropFirst().trimmingCharacters(in: .whitespaces)
      let sides = pair.components(separatedBy: " – ")
      #expect(run.output.contains("\(sides[0]) – \(letter.lowercased())) \(sides[1])"), "\(line)")
    }
    #expect(key.lines.filter { $0.contains(" – ") }.count == 3)
  }

  @Test func `buzzers take the floor, miss, steal and are judged`() throws {
    let run = try party(
      ["--buzzers", "--questions", "4", "--seed", "7", "--penalty", "--scoreboard", "item"],
      [
        "join Ada, Bo", "join The Reds", "rename 2 Bob", "", "a", "", "1", "b", "1", "2", "3",
        "pause", "a", "resume", "A", "", "", "deduct bob 10", "3 +", "", "", "the reds wrong",
        "Ada -", "", "", "",
        "", "2", "right", "again", "",
      ]
    )
    #expect(run.code == 0 && run.errors == "")
    try GoldenFile("party-buzzers.txt").expect(run.output)
  }

  @Test func `a quizmaster hears of no answer before the papers, and enters points by line`() throws
  {
    let run = try party(
      [
        "--quizmaster", "--questions", "2", "--rounds", "2", "--seed", "7", "--joker",
        "--multiply", "2:3", "--teams", "Reds,The Blues,Greens",
      ],
      [
        "", "joker Blues", "joker the blues", "", "", "reveal", "", "", "", "", "", "7 5.5",
        "7 5.5 8", "points Reds 7.5", "", "", "", "", "", "", "", "", "1 1 0",
        "points greens 9 round 1", "",
      ]
    )
    #expect(run.code == 0 && run.errors == "")
    try GoldenFile("party-quizmaster.txt").expect(run.output)
  }
}
