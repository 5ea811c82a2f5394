import GameRules
import Questions
import Testing

@testable import Terminal

struct WordingTests {
  private let wording = Wording()

  @Test(
    arguments: [
      (GameMode.classic, nil, "4 questions."), (.survival, nil, "4 questions, 3 lives."),
      (.classic, 1000, "4 questions, 1 second each."),
      (.classic, 20_000, "4 questions, 20 seconds each."),
      (.survival, 2500, "4 questions, 3 lives, 2.5 seconds each."),
      (.classic, 1050, "4 questions, 1.05 seconds each."),
      (.classic, 7, "4 questions, 0.007 seconds each."),
    ] as [(GameMode, Int?, String)]
  )
  func `the rules are said in a line`(mode: GameMode, limit: Int?, text: String) throws {
    let game = try Samples.game(mode: mode, timeLimit: limit.map { .milliseconds($0) })
    #expect(wording.rules(of: game) == text)
  }

  @Test(
    arguments: [
      (Award(base: 100, speed: 0, streak: 0), 1, nil),
      (Award(base: 100, speed: 7, streak: 0), 1, "100 for the question, 7 for speed"),
      (Award(base: 200, speed: 0, streak: 40), 3, "200 for the question, 40 for 3 in a row"),
      (
        Award(base: 300, speed: 1, streak: 300), 12,
        "300 for the question, 1 for speed, 300 for 12 in a row"
      ),
    ] as [(Award, Int, String?)]
  )
  func `points are told in their parts`(award: Award, streak: Int, text: String?) {
    #expect(wording.parts(of: award, inARow: streak) == text)
  }

  @Test func `the end of a game is told as it came`() throws {
    var game = try Samples.game()
    game.apply(.respond(1, after: .zero))
    var stopped = game
    stopped.apply(.stop)
    #expect(wording.headline(of: stopped) == "Stopped after 1 question.")
    for option in [0, 1, 0] {
      game.apply(.advance)
      game.apply(.respond(option, after: .zero))
    }
    game.apply(.advance)
    #expect(wording.headline(of: game) == "Not one missed!")
    #expect(
      wording.score(of: game.summary)
        == "You scored 940 points: 4 of 4 right, best streak 4."
    )
  }

  @Test(arguments: [
    (1, 2, "1 of 2 right (50 %)"), (2, 3, "2 of 3 right (67 %)"), (0, 1, "0 of 1 right (0 %)"),
    (1, 8, "1 of 8 right (13 %)"),
  ])
  func `accuracy is rounded to the nearest percent`(right: Int, of: Int, text: String) throws {
    let items = Array(repeating: Samples.items[0], count: of)
    let hit = Outcome(response: 1, verdict: .right(Award(base: 100, speed: 0, streak: 0)))
    let outcomes = (0..<of).map { $0 < right ? hit : Outcome(response: 0, verdict: .wrong) }
    let summary = Summary(items: items, outcomes: outcomes, mode: .classic)
    #expect(wording.accuracy(in: try #require(summary.categories.first)) == text)
  }

  @Test(arguments: [
    ("Saab 900", "The right answer is a) Saab 900."), ("Who?", "The right answer is a) Who?"),
  ])
  func `a sentence has one end`(option: String, text: String) {
    let item = Item(id: "", stem: "", body: .choice(options: [option, "x"], key: 0))
    #expect(wording.rightAnswer(to: item) == text)
  }

  @Test(arguments: [
    (TerminalError.input(code: 5), "standard input: cannot be read: Input/output error"),
    (.output(code: 32), "standard output: cannot be written: Broken pipe"),
    (.setup(code: 25), "terminal: cannot be set up: Inappropriate ioctl for device"),
  ])
  func `errors say what failed and why`(error: TerminalError, text: String) {
    #expect(error.description == text)
  }
}
