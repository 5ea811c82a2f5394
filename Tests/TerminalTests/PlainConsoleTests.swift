import GameRules
import Judging
import Questions
import Testing

@testable import Terminal

struct PlainConsoleTests {
  private func console(
    _ input: ScriptedInput,
    _ output: Transcript,
    _ traits: TerminalTraits = Samples.traits()
  ) -> PlainConsole {
    PlainConsole(source: input, output: output, traits: traits, clock: { input.clock.now })
  }

  @Test func `a whole game in a pipe`() throws {
    let transcript = Transcript()
    let console = console(ScriptedInput("b\ntrue\n3\nnothing\nTester\n"), transcript)
    let played = console.play(try Samples.game(), in: Samples.setting)
    console.show(Samples.table)
    console.close()
    #expect(played.name.text == "Tester")
    #expect(played.ending == .finished)
    #expect(played.game.phase == .finished(.completed))
    #expect(played.game.tally.points == 100 + 220 + 200)
    #expect(played.game.tally.right == 3)
    try GoldenFile("plain-whole-game.txt").expect(transcript.text)
  }

  @Test func `a game with limit, lives and lines that are no response`() throws {
    let transcript = Transcript()
    let input = ScriptedInput(
      ["maybe\n", "\n", "saab  900\n", "x\n", "F\n", "d\n", "\n"].map {
        .bytes(Array($0.utf8))
      },
      clock: ScriptedClock(step: .milliseconds(1500))
    )
    let console = console(input, transcript, Samples.traits(input: true, output: true))
    let game = try Samples.game(mode: .survival, timeLimit: .milliseconds(2500))
    let played = console.play(game, in: Samples.setting)
    #expect(played.name == .anonymous)
    #expect(played.ending == .finished)
    #expect(played.game.phase == .finished(.outOfLives))
    try GoldenFile("plain-survival.txt").expect(transcript.text)
  }

  @Test func `the end of the input ends the game and keeps the score`() throws {
    let transcript = Transcript()
    let played = console(ScriptedInput("b\na"), transcript)
      .play(try Samples.game(), in: Samples.setting)
    #expect(played.ending == .endOfInput)
    #expect(played.name == .anonymous)
    #expect(played.game.phase == .finished(.stopped))
    #expect(played.game.tally.points == 320)
    #expect(transcript.text.contains("Stopped after 2 questions.\nYou scored 320 points: 2 of 4 "))
    #expect(!transcript.text.contains("name"))
  }

  @Test(arguments: [
    ("b\na\nb\na", "Player"), ("b\na\nb\na\n", "Player"), ("b\na\nb\na\n\n", "Player"),
    ("b\na\nb\na\n \u{1B}[2J\n", "[2J"), ("b\r\na\r\nb\r\na\r\nPam B.\r\n", "Pam B."),
    ("b\na\nb\na\nZoë", "Zoë"),
  ])
  func `the line after the last response is the name`(input: String, name: String) throws {
    let played = console(ScriptedInput(input), Transcript())
      .play(try Samples.game(), in: Samples.setting)
    #expect(played.name.text == name)
    #expect(played.ending == .finished)
  }

  @Test func `a name that is given is not asked for`() throws {
    let transcript = Transcript()
    let setting = GameSetting(title: "T", playerName: PlayerName("Pam"))
    let played = console(ScriptedInput("b\na\nb\na\nTester\n"), transcript)
      .play(try Samples.game(), in: setting)
    #expect(played.name.text == "Pam")
    #expect(!transcript.text.contains("Your name"))
  }

  @Test(arguments: [
    (TerminalSignal.interrupt, ConsoleEnding.interrupted),
    (.terminate, .terminated(signal: 15)), (.hangUp, .terminated(signal: 1)),
  ])
  func `a signal ends the game and keeps the score`(
    signal: TerminalSignal,
    ending: ConsoleEnding
  ) throws {
    let input = ScriptedInput([.bytes(Array("b\n".utf8)), .signal(signal), .bytes([97, 10])])
    let transcript = Transcript()
    let played = console(input, transcript).play(try Samples.game(), in: Samples.setting)
    #expect(played.ending == ending)
    #expect(played.game.tally.points == 100)
    #expect(transcript.text.contains("You scored 100 points"))
  }

  @Test(arguments: 0..<12)
  func `a reader that leaves ends the game and keeps the score`(writes: Int) throws {
    let played = console(ScriptedInput("b\na\nb\na\nPam\n"), Transcript(writesLeft: writes))
      .play(try Samples.game(), in: Samples.setting)
    // The opening; a question and a review for each of four items; the summary; the name.
    let reviewed = min(max(writes, 0) / 2, 4)
    #expect(played.game.tally.judged == reviewed)
    #expect(played.ending == (writes < 11 ? .failed(.output(code: 32)) : .finished))
  }

  @Test(arguments: [(true, 3), (false, 1)])
  func `a number that is another option's text is asked about, but not in a pipe`(
    isTerminal: Bool,
    response: Int
  ) throws {
    let transcript = Transcript()
    let traits = Samples.traits(input: isTerminal)
    let played = console(ScriptedInput("2\nd\n"), transcript, traits)
      .play(try Game(items: [Samples.shiftedNumbers]), in: Samples.setting)
    #expect(played.game.outcomes.first?.response == response)
    #expect(transcript.text.contains("That may be b) 1 or c) 2.") == isTerminal)
  }

  @Test func `nothing that steers a terminal is written`() throws {
    let transcript = Transcript()
    let input = ScriptedInput("\u{1B}[2J\n\u{9B}31m\n\u{202E}a\nb\na\nb\na\n\u{1B}c\n")
    let console = console(input, transcript, Samples.traits(input: true, output: true))
    _ = console.play(try Samples.game(), in: Samples.setting)
    let controls = transcript.text.unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
    #expect(controls.isEmpty)
  }

  @Test func `on a terminal lines are broken between words`() throws {
    let transcript = Transcript()
    let console = PlainConsole(
      source: ScriptedInput("b\n"),
      output: transcript,
      traits: Samples.traits(input: true, output: true),
      clock: { .zero },
      columns: { 30 }
    )
    _ = console.play(try Samples.game(), in: Samples.setting)
    #expect(transcript.text.contains("\nWhich car did Jim Halpert\ndrive in the first four\n"))
    #expect(transcript.text.split(separator: "\n").allSatisfy { $0.count <= 32 })
  }

  @Test func `a terminal that is not UTF-8 gets ASCII`() throws {
    let transcript = Transcript()
    let traits = Samples.traits(input: true, output: true, ["TERM": "xterm", "LANG": "C"])
    let console = console(ScriptedInput("b\na\nb\na\n\n"), transcript, traits)
    _ = console.play(try Samples.game(), in: Samples.setting)
    console.show(Samples.table)
    #expect(transcript.text.utf8.allSatisfy { $0 < 0x80 })
    #expect(transcript.text.contains("What does \"Facade - naive ??\" say??[31m"))
  }

  @Test func `a line without end fills no memory`() throws {
    let long = InputEvent.bytes([UInt8](repeating: 97, count: 100_000))
    let input = ScriptedInput(Array(repeating: long, count: 50) + [.bytes(Array("\nb\n".utf8))])
    let transcript = Transcript()
    let played = console(input, transcript).play(try Samples.game(), in: Samples.setting)
    #expect(played.game.tally.points == 100)
    #expect(transcript.text.utf8.count < 4000)
  }

  @Test(arguments: [
    ("2\n", CategoryMenu.Choice.category("work")), ("\n", .all), ("0\n", .all),
    ("all categories\n", .all), ("CARS\n", .category("cars")), ("Work\n", .category("work")),
    ("9\nnone\n1\n", .category("cars")), ("9\n", .left(.endOfInput)),
  ])
  func `a category is chosen by number or name`(input: String, choice: CategoryMenu.Choice) {
    let menu = CategoryMenu(
      title: "Jim Halpert",
      entries: [
        CategoryMenu.Entry(name: "cars", title: "Cars", note: "12 questions"),
        CategoryMenu.Entry(name: "work", title: "Work"),
      ]
    )
    let transcript = Transcript()
    #expect(console(ScriptedInput(input), transcript).choose(from: menu) == choice)
    #expect(
      transcript.text.hasPrefix("Jim Halpert\n  0) All categories\n  1) Cars (12 questions)\n")
    )
  }

  @Test func `a game that stood in a review goes on with the next item`() throws {
    var game = try Samples.game()
    game.apply(.respond(1, after: .zero))
    let transcript = Transcript()
    let played = console(ScriptedInput("a\nb\na\nPam\n"), transcript)
      .play(game, in: Samples.setting)
    #expect(played.game.tally.right == 4)
    #expect(!transcript.text.contains("Question 1 of 4"))
  }
}
