import GameRules
import Testing

@testable import Terminal

struct ScreenConsoleTests {
  private func console(
    on device: ScriptedDevice,
    _ traits: TerminalTraits = Samples.traits(input: true, output: true)
  ) -> ScreenConsole {
    ScreenConsole(device, traits: traits, clock: { device.clock.now })
  }

  private func played(
    _ steps: [ScriptedDevice.Step],
    mode: GameMode = .classic,
    timeLimit: Duration? = nil
  ) throws -> (Played, ScriptedDevice) {
    let device = ScriptedDevice(steps)
    let console = console(on: device)
    let played = console.play(
      try Samples.game(mode: mode, timeLimit: timeLimit),
      in: Samples.setting
    )
    return (played, device)
  }

  @Test func `a whole game from menu to high scores`() throws {
    let device = ScriptedDevice([
      .keys("1\r"), .keys("b"), .keys("\r"), .keys("t"), .keys("\r"), .keys("\u{1B}[B\u{1B}[B\r"),
      .keys("\r"), .keys("1"), .keys("\r"), .keys("\r"), .keys("Zo\u{EB}"), .keys("\r"),
      .keys("\r"),
    ])
    let console = console(on: device)
    #expect(console.choose(from: Samples.menu) == .category("cars"))
    let played = console.play(try Samples.game(), in: Samples.setting)
    #expect(played.name.text == "Zoë")
    #expect(played.ending == .finished)
    #expect(played.game.outcomes.map(\.response) == [1, 0, 1, 0])
    #expect(played.game.phase == .finished(.completed))
    #expect(console.show(Samples.table) == .finished)
    #expect(device.log == ["enter"])
    console.close()
    #expect(device.log == ["enter", "leave"])
    let lastWord = "You scored \(played.game.tally.points) points: 4 of 4 right, best streak 4.\n"
    #expect(device.written.hasSuffix(lastWord))
    console.close()
    #expect(device.log == ["enter", "leave"])
  }

  @Test func `Ctrl-C gives the screen back and keeps and shows the score`() throws {
    let (played, device) = try played([.keys("b"), .event(.signal(.interrupt))])
    #expect(played.ending == .interrupted)
    #expect(played.game.tally.points == 100)
    #expect(played.game.phase == .finished(.stopped))
    #expect(device.log == ["enter", "leave"])
    let lastWord = "Stopped after 1 question. You scored 100 points: 1 of 4 right, best streak 1.\n"
    #expect(device.written.hasSuffix(lastWord))
  }

  @Test(arguments: [
    (ScriptedDevice.Step.event(.signal(.terminate)), ConsoleEnding.terminated(signal: 15)),
    (.event(.signal(.hangUp)), .terminated(signal: 1)), (.event(.endOfInput), .endOfInput),
    (.keys("\u{4}"), .endOfInput),
  ])
  func `however a game is left, the score is kept and the screen given back`(
    step: ScriptedDevice.Step,
    ending: ConsoleEnding
  ) throws {
    let (played, device) = try played([.keys("b"), step])
    #expect(played.ending == ending)
    #expect(played.game.tally.points == 100)
    #expect(played.name == .anonymous)
    #expect(device.log == ["enter", "leave"])
  }

  @Test func `a name that was begun is kept when the player leaves`() throws {
    let whole = "b\ra\rb\ra\r".map { ScriptedDevice.Step.keys(String($0)) }
    let (played, _) = try played(whole + [.keys("\r"), .keys("Pa"), .event(.signal(.interrupt))])
    #expect(played.name.text == "Pa")
    #expect(played.game.phase == .finished(.completed))
    #expect(played.ending == .interrupted)
  }

  @Test func `Esc asks before it stops the game`() throws {
    let escape = [ScriptedDevice.Step.keys("\u{1B}"), .pause(.milliseconds(30))]
    let goOn = escape + [.keys("n"), .keys("b")]
    let stop = escape + [.keys("y"), .keys("\r"), .keys("\r")]
    let (played, device) = try played(goOn + stop)
    #expect(played.ending == .finished)
    #expect(played.game.phase == .finished(.stopped))
    #expect(played.game.tally.judged == 1)
    #expect(device.written.contains("stop and keep 100 points"))
  }

  @Test func `whoever leaves before the first response is not asked for a name`() throws {
    let (played, device) = try played([.keys("\u{1B}"), .pause(.milliseconds(30)), .keys("y")])
    #expect(played.ending == .finished)
    #expect(played.game.phase == .finished(.stopped))
    #expect(device.log == ["enter", "leave"])
    #expect(!device.written.contains("stop and keep"))
    #expect(device.written.hasSuffix("Stopped before the first response.\n"))
  }

  @Test func `the time runs down on the screen and then out`() throws {
    let (played, device) = try played(
      [
        .pause(.milliseconds(2100)), .keys("\r"), .keys("t"), .pause(.milliseconds(500)),
        .keys("\r"), .keys("t"), .event(.signal(.interrupt)),
      ],
      timeLimit: .seconds(2)
    )
    #expect(played.game.outcomes[0] == Outcome(response: nil, verdict: .late))
    #expect(played.game.outcomes[1].award?.speed == 100)
    for text in ["2 s left", "1 s left", "Time is up."] { #expect(device.written.contains(text)) }
  }

  @Test(arguments: [(2000, true), (2001, false)])
  func `a response at the limit counts, after it does not`(time: Int, counts: Bool) throws {
    let (played, _) = try played(
      [.pause(.milliseconds(time)), .keys("b"), .event(.signal(.interrupt))],
      timeLimit: .seconds(2)
    )
    #expect((played.game.outcomes[0].award != nil) == counts)
  }

  @Test func `Ctrl-Z stops and comes back to the whole screen`() throws {
    let (_, device) = try played([
      .event(.signal(.suspend)), .event(.signal(.wake)), .event(.signal(.interrupt)),
    ])
    #expect(device.log == ["enter", "suspend", "enter", "leave"])
    #expect(device.written.split(separator: "\u{1B}[2J").count == 4)
  }

  @Test func `another size is drawn anew`() throws {
    let (_, device) = try played([.resize(columns: 40, rows: 12), .event(.signal(.interrupt))])
    let frames = device.written.split(separator: "\u{1B}[2J")
    #expect(frames[1].contains("\u{1B}[24;1H"))
    #expect(frames[2].contains("\u{1B}[12;1H") && !frames[2].contains("\u{1B}[13;1H"))
  }

  @Test(arguments: 0..<6)
  func `a terminal that cannot be written any more ends the game and keeps the score`(
    writes: Int
  ) throws {
    let device = ScriptedDevice(
      [.keys("b"), .keys("\r"), .keys("a"), .keys("\r")],
      writesLeft: writes
    )
    let played = console(on: device).play(try Samples.game(), in: Samples.setting)
    #expect(played.ending == (writes < 5 ? .failed(.output(code: 5)) : .endOfInput))
    #expect(played.game.tally.right == min(writes / 2 + (writes > 0 ? writes % 2 : 0), 2))
    #expect(device.log == ["enter", "leave"])
  }

  @Test func `keys pressed before the summary are not taken for it`() throws {
    let (played, device) = try played([
      .keys("b\ra\rb\ra\r\r\r\r\r"), .event(.signal(.interrupt)),
    ])
    #expect(played.game.phase == .finished(.completed))
    #expect(device.written.contains("By category"))
    #expect(!device.written.contains("Your name"))
  }

  @Test func `a paste is no response`() throws {
    let (played, _) = try played([
      .keys("\u{1B}[200~b\ra\r\u{1B}[201~"), .event(.signal(.interrupt)),
    ])
    #expect(played.game.tally.judged == 0)
  }

  @Test func `Enter alone and a key held too long respond to nothing`() throws {
    let (played, _) = try played([.keys("\r\r\r x9\u{1B}[C"), .event(.signal(.interrupt))])
    #expect(played.game.tally.judged == 0)
  }

  @Test func `a number that is another option's text waits for Enter`() throws {
    let device = ScriptedDevice([.keys("1"), .keys("\u{1B}[B\r"), .event(.signal(.interrupt))])
    let game = try Game(items: [Samples.shiftedNumbers])
    let played = console(on: device).play(game, in: Samples.setting)
    #expect(played.game.outcomes[0].response == 1)
  }

  @Test func `the menu can be left`() {
    let device = ScriptedDevice([.keys("\u{1B}"), .pause(.milliseconds(30))])
    #expect(console(on: device).choose(from: Samples.menu) == .left(.finished))
  }

  @Test(arguments: [
    ("0", CategoryMenu.Choice.all), ("2", .category("seasons")), ("11", .category("what is left")),
    ("1\r", .category("cars")), ("10", .category("places")), ("\r", .all),
    ("\u{1B}[A\r", .category("what is left")), ("\u{1B}[6~\r", .category("what is left")),
    ("\u{1B}[B\u{1B}[B ", .category("seasons")), ("1\u{1B}[A\u{1B}[B1\r", .category("cars")),
  ])
  func `a category is chosen by number or arrows`(keys: String, choice: CategoryMenu.Choice) {
    #expect(console(on: ScriptedDevice([.keys(keys)])).choose(from: Samples.menu) == choice)
  }

  @Test func `nothing that items hold steers the terminal`() throws {
    let (_, device) = try played([
      .keys("b\ra\rb\r"), .keys("b"), .event(.signal(.interrupt)),
    ])
    #expect(!device.written.contains("\u{1B}]"))
    #expect(!device.written.contains("\u{1B}[31m"))
    #expect(!device.written.contains("\u{202E}") && !device.written.contains("\u{7}"))
  }

  @Test func `without colour there is none, without UTF-8 only ASCII`() throws {
    let device = ScriptedDevice([.keys("b\ra\rb\r"), .keys("b"), .event(.signal(.interrupt))])
    let traits = Samples.traits(
      input: true,
      output: true,
      ["TERM": "xterm", "NO_COLOR": "1", "LANG": "C"]
    )
    _ = console(on: device, traits).play(try Samples.game(), in: Samples.setting)
    #expect(device.written.utf8.allSatisfy { $0 < 0x80 })
    for colour in 30...37 {
      #expect(!device.written.contains("\u{1B}[\(colour)m"))
      #expect(!device.written.contains(";\(colour)m"))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `whatever is pressed, the game comes back and so does the screen`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let steps = (0..<80).map { _ in Self.step(using: &chance) }
    let device = ScriptedDevice(steps)
    let console = console(on: device)
    let game = try Samples.game(
      mode: chance.pick(GameMode.allCases),
      timeLimit: chance.pick([nil, .seconds(3)])
    )
    let played = console.play(game, in: Samples.setting)
    console.close()
    guard case .finished = played.game.phase else {
      Issue.record("the game is not over: \(played.game.phase)")
      return
    }
    #expect(played.game.summary.tally == played.game.tally)
    #expect(device.log.first == "enter")
    #expect(device.log.last == "leave")
    #expect(device.log.filter { $0 == "leave" }.count == 1)
    let left =
      played.game.outcomes.isEmpty
      ? "the first response." : "best streak \(played.game.tally.bestStreak)."
    // A narrow terminal breaks the line anywhere.
    let ending = device.written.suffix(300).filter { !$0.isWhitespace }
    #expect(ending.hasSuffix(left.filter { !$0.isWhitespace }))
  }

  /// Anything that can come in, mostly keys that play.
  private static func step(using chance: inout Chance) -> ScriptedDevice.Step {
    switch chance.draw(below: 20) {
    case 0: .resize(columns: chance.draw(below: 130), rows: chance.draw(below: 50))
    case 1: .pause(.milliseconds(chance.draw(below: 4000)))
    case 2: .event(.signal(chance.pick([.suspend, .wake, .resize])))
    case 3: .event(.bytes((0..<9).map { _ in UInt8(chance.draw(below: 256)) }.filter { $0 != 4 }))
    case 4:
      .keys(chance.pick(["\u{1B}", "\u{1B}[6~", "\u{1B}[H", "\u{C}", "\u{1B}[200~x\u{1B}[201~"]))
    case 5...8: .keys(chance.pick(["\u{1B}[A", "\u{1B}[B", "n", "y"]))
    default: .keys(chance.pick(["a", "b", "1", "2", "\r", "\r", "\r"]))
    }
  }
}
