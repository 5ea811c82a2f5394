import BankFixtures
import Facts
import Questions
import Testing
import Text

struct QuizReaderTests {
  private static func read(_ text: String) throws(QuizFault) -> Quiz {
    var reader = QuizReader()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try reader.read(line: Array(line.utf8))
    }
    return reader.quiz
  }

  @Test func `what the writer writes the reader reads`() throws {
    let bank = try #require(BankFixture.shipped("jim-halpert").reading().bank)
    var generator = Generator(bank)
    let quiz = Quiz(
      title: "An evening",
      seed: .max,
      generator: Generator.number,
      banks: [
        Quiz.BankCredit(name: "x", fingerprint: "0", license: "CC0", attribution: "a \"b\"")
      ],
      rounds: [
        Quiz.Round(title: "One", origin: "x/y", items: generator.round(12, seed: 4)),
        Quiz.Round(title: "Two", isTiebreak: true, items: []),
      ]
    )
    let writer = QuizWriter()
    var lines = [try #require(writer.header(quiz))]
    for round in quiz.rounds {
      lines.append(writer.round(round))
      lines += round.items.map { writer.item($0) }
    }
    #expect(try Self.read(lines.joined(separator: "\n")) == quiz)
  }

  @Test func `a line written by hand needs little`() throws {
    let quiz = try Self.read(
      """
      {"stem": "Who?", "options": ["Jim", "Pam"], "key": 1}

      {"stem": "It rains.", "kind": "boolean", "key": 0}
      {"stem": "Name?", "accept": ["Jim", "Jimmy"]}
      {"round": "More"}
      {"stem": "Pair", "pairs": [["a", "1"], ["b", "2"]]}
      """
    )
    #expect(quiz.rounds.map(\.title) == [nil, "More"])
    let items = quiz.items
    #expect(items[0].body == .choice(options: ["Jim", "Pam"], key: 1))
    #expect(items[1].body == .boolean(options: ["True", "False"], key: 0))
    #expect(items[2].body == .typed(accept: ["Jim", "Jimmy"]))
    #expect(items[0].id != items[2].id)
  }

  @Test(arguments: [
    ("{\"stem\": \"\"}", 1, 10, "an empty stem"),
    ("{\"stem\": \" \u{200B}\"}", 1, 10, "an empty stem"),
    (#"{"stem": "x", "options": ["a", " "], "key": 0}"#, 1, 26, "an option that says nothing"),
    (#"{"stem": "x", "pairs": [["a", "b"], ["c", "b"]]}"#, 1, 24, "the right side \"b\" twice"),
    ("\n{\"stem\": \"x\", \"options\": [\"a\"], \"key\": 0}", 2, 26, "1 options"),
    ("{\"stem\": \"x\", \"options\": [\"a\", \"b\"]}", 1, 1, "no \"key\""),
    ("{\"stem\": \"x\", \"options\": [\"a\", \"b\"], \"key\": 2}", 1, 45, "the key 2"),
    ("{\"stem\": \"x\", \"options\": [\"a\", \"a\"], \"key\": 0}", 1, 26, "the option \"a\" twice"),
    ("{\"stem\": \"x\", \"kind\": \"choise\"}", 1, 23, "the kind \"choise\""),
    ("{\"stem\": 7}", 1, 10, "a number for \"stem\""), ("[]", 1, 1, "an array"),
    ("{}", 1, 1, "an object without"), ("{\"stem\"", 1, 8, ""),
    ("{\"stem\": \"x\", \"accept\": [\"a\"], \"difficulty\": 3}", 1, 46, "the difficulty"),
    ("{\"round\": \"a\"}\n{\"quiz\": \"late\"}", 2, 1, "a header"),
  ])
  func `a fault has its line and column`(text: String, line: Int, column: Int, found: String) {
    do throws(QuizFault) {
      _ = try Self.read(text)
      Issue.record("no fault in \(text)")
    } catch {
      #expect(error.place == TextPlace(line: line, column: column))
      #expect(error.found.contains(found))
    }
  }
}
