import Foundation
import Testing

/// Quizzes from files and pipes.
struct QuizTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `what items prints is played from a pipe, responses after an empty line`() throws {
    let game = try program.shell(
      """
      { $quizwright items --round 5 --seed 3 $places; printf '\\na\\nb\\nzzz\\na\\nb\\na\\nPip\\n'; } |
      $quizwright play --quiz - $places
      """
    )
    #expect(game.code == 0)
    #expect(game.errors == "")
    #expect(game.output.hasPrefix("Boats of Brindle Bay: 5 questions.\n"))
    #expect(game.output.contains("Question 5 of 5 (Boats)\n"))
    #expect(game.output.contains("\"zzz\" is none of the options."))
    #expect(game.output.contains("Facts: The harbour office, which is made up\n"))
    #expect(game.lines.last?.contains("Pip") == true)
    let json = try program.run("scores", "--json").output
    #expect(json.contains("\"bank\": \"bay\"") && json.contains("\"of\": 5"))
  }

  @Test func `play draws what items prints for the same seed`() throws {
    let items = try program.run("items", "--round", "10", "--seed", "7")
    #expect(items.lines.count == 10)
    let quiz = try program.run("play", "--seed", "7", input: String(repeating: "a\n", count: 11))
    let stems = try items.lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require((object as? [String: Any])?["stem"] as? String)
    }
    var rest = quiz.output[...]
    for stem in stems {
      let place = try #require(rest.range(of: "\n\(stem)\n"), "\(stem)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func `a file by hand is played without its tie-breakers`() throws {
    try program.scratch.write(
      """
      {"quiz": "Mine", "seed": 3, "banks": [{"name": "own", "license": "L", "attribution": "Me"}]}\r
      {"round": "One"}

      {"stem": "Two and two?", "options": ["3", "four", "5"], "key": 1}
      {"stem": "Snow is white.", "kind": "boolean", "key": 0}
      {"round": "Last", "tiebreak": true}
      {"stem": "How many bees?", "kind": "nearest", "accept": ["7"]}
      """,
      to: "mine.jsonl"
    )
    let game = try program.run(
      "play",
      "--quiz",
      program.scratch["mine.jsonl"],
      input: "FOUR\ntrue\nMe\n"
    )
    #expect(game.output.hasPrefix("Mine: 2 questions.\n"))
    #expect(game.output.contains("\nNot one missed!\n"))
    #expect(game.output.contains("Facts: Me\nLicence: L\n"))
    #expect(try program.run("scores", "--bank", "own").lines.count == 3)
  }

  @Test func `every broken line of a quiz is named by line and column`() throws {
    try program.scratch.write(
      """
      {"stem": "What?", "options": ["x", "x"], "key": 1}
      {"stem": "Fine?", "options": ["x", "y"], "key": 1}
      {"stem": "Key?", "options": ["x", "y"], "key": 7}
      no JSON
      """,
      to: "bad.jsonl"
    )
    let file = program.scratch["bad.jsonl"]
    let game = try program.run("play", "--quiz", file)
    #expect(game.code == 65)
    #expect(game.output == "")
    #expect(
      game.errorLines == [
        "\(file):1:30: the option \"x\" twice; expected each once",
        "\(file):3:48: the key 7; expected a place from 0 to 1",
        "\(file):4:1: the word no; expected a value",
      ]
    )
  }

  @Test(arguments: [
    ("", "no items; a game needs at least one"),
    (
      #"{"stem": "How?", "accept": ["so"]}"#,
      "item 1: a typed or matching item; games take options only"
    ),
  ])
  func `a quiz that is no game says why`(line: String, reason: String) throws {
    let game = try program.run("play", "--quiz", "-", input: line)
    #expect(game.code == 65)
    #expect(game.errors == "quizwright: standard input: \(reason)\n")
  }
}
