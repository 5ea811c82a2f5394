import GameRules
import Questions
import Testing

@testable import Terminal

/// Parties on a whole console.
struct ScreenPartyTests {
  private struct DiskFull: Error {}

  private func hosted(
    _ steps: [ScriptedDevice.Step],
    way: PartyWay = .buzzers,
    timeLimit: Duration? = nil,
    on device: ScriptedDevice? = nil,
    keep: @escaping ([PartyEvent]) throws -> Void = { _ in }
  ) throws -> (Hosted, ScriptedDevice) {
    let device = device ?? ScriptedDevice(steps)
    let console = ScreenConsole(
      device,
      traits: Samples.traits(input: true, output: true),
      clock: { device.clock.now }
    )
    let party = try PartyStage(way, timeLimit: timeLimit).party
    let hosted = console.host(
      party,
      in: Hosting(title: "Jim", credits: ["Facts: Dunderpedia"], keep: keep)
    )
    console.close()
    return (hosted, device)
  }

  @Test func `keys of one read buzz in their order`() throws {
    let (hosted, _) = try hosted([
      .keys("\r"), .keys("\r"), .keys("312"), .event(.signal(.interrupt)),
    ])
    #expect(hosted.party.turn?.floor == 2)
    #expect(hosted.ending == .interrupted)
    #expect(hosted.failure == nil)
  }

  @Test func `events are kept before anything of them is shown`() throws {
    let keys = ["\r", "\r", "2", "b"].map { ScriptedDevice.Step.keys($0) }
    // Small enough for what is shown to be readable here.
    let device = ScriptedDevice([.resize(columns: 60, rows: 18)] + keys)
    var kept: [PartyEvent] = []
    var isShownFirst = false
    let (hosted, _) = try hosted([], on: device) { events in
      for event in events {
        switch event.fact {
        case .item(.opened): if device.written.contains("Saab") { isShownFirst = true }
        case .item(.buzzed): if device.written.contains("has the floor") { isShownFirst = true }
        case .item(.revealed): if device.written.contains("The answer is") { isShownFirst = true }
        case .member, .course, .item, .points: break
        }
      }
      kept += events
    }
    #expect(!isShownFirst)
    #expect(device.written.contains("The answer is"))
    #expect(hosted.party.events.suffix(kept.count) == kept[...])
    #expect(hosted.ending == .endOfInput)
  }

  @Test(arguments: 0..<5)
  func `what cannot be kept ends the hosting as it was kept`(good: Int) throws {
    var left = good
    var kept: [PartyEvent] = []
    let keys = ["\r", "\r", "2", "b", "\r"].map { ScriptedDevice.Step.keys($0) }
    let (hosted, device) = try hosted(keys) { events in
      if left == 0 { throw DiskFull() }
      left -= 1
      kept += events
    }
    #expect(hosted.failure is DiskFull)
    #expect(hosted.party.events.dropFirst(3) == kept[...])
    #expect(device.log == ["enter", "leave"])
    if good < 4 { #expect(!device.written.contains("The answer is")) }
  }

  @Test func `the time runs out by itself, and the party goes on from its last moment`() throws {
    let (hosted, device) = try hosted(
      [.keys("\r"), .keys("\r"), .pause(.seconds(4)), .event(.signal(.terminate))],
      timeLimit: .seconds(3)
    )
    #expect(hosted.party.phase == .reveal)
    #expect(hosted.party.moment == .milliseconds(3001))
    for text in ["3 s left", "2 s left", "1 s left"] { #expect(device.written.contains(text)) }
    #expect(hosted.ending == .terminated(signal: 15))
  }

  @Test func `a party that has begun goes on where it stands`() throws {
    let device = ScriptedDevice([.pause(.seconds(1)), .keys("p"), .event(.signal(.interrupt))])
    device.clock.now = .seconds(5000)
    var party = try PartyStage(.buzzers, timeLimit: .seconds(10)).party
    try party.apply(.begin, at: .seconds(1))
    try party.apply(.advance, at: .seconds(2))
    let console = ScreenConsole(
      device,
      traits: Samples.traits(input: true, output: true),
      clock: { device.clock.now }
    )
    let hosted = console.host(party, in: Hosting(title: "", credits: [], keep: { _ in }))
    #expect(hosted.party.events.last == PartyEvent(at: 3000, fact: .course(.paused)))
  }

  @Test func `Ctrl-C leaves the board on the terminal`() throws {
    let (hosted, device) = try hosted([
      .keys("\r"), .keys("\r"), .keys("2"), .keys("b"), .event(.signal(.interrupt)),
    ])
    #expect(hosted.ending == .interrupted)
    #expect(hosted.party.phase == .reveal)
    #expect(device.log == ["enter", "leave"])
    #expect(device.written.hasSuffix("1. Bo: 1000 points\n2. Ada: 0 points\n2. Zoë: 0 points\n"))
  }

  @Test func `Ctrl-Z pauses the party`() throws {
    let (hosted, device) = try hosted([
      .keys("\r"), .keys("\r"), .event(.signal(.suspend)), .event(.signal(.interrupt)),
    ])
    #expect(hosted.party.isPaused)
    #expect(device.log == ["enter", "suspend", "leave"])
  }

  @Test func `what cannot be kept while the program stops ends the hosting`() throws {
    let (hosted, _) = try hosted([
      .keys("\r"), .keys("\r"), .event(.signal(.suspend)), .keys("x"),
    ]) { events in
      if case .course(.paused)? = events.last?.fact { throw DiskFull() }
    }
    #expect(hosted.failure is DiskFull)
    #expect(!hosted.party.isPaused)
  }

  @Test func `another size is drawn anew`() throws {
    let (_, device) = try hosted([
      .keys("\r"), .resize(columns: 160, rows: 50), .event(.signal(.interrupt)),
    ])
    let frames = device.written.split(separator: "\u{1B}[2J")
    #expect(frames.last?.contains("\u{1B}[50;1H") == true)
  }

  @Test func `the podium closes to an ending`() throws {
    let (hosted, device) = try hosted([
      .keys("\r"), .keys("\u{1B}"), .pause(.milliseconds(30)), .keys("y"), .keys("\u{1B}"),
      .pause(.milliseconds(30)),
    ])
    #expect(hosted.ending == .finished)
    #expect(hosted.party.phase == .podium)
    #expect(device.written.contains("Facts: Dunderpedia"))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `whatever is pressed, the party comes back as it was kept`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let way = chance.pick([PartyWay.hotSeat, .buzzers, .quizmaster])
    let limit = chance.pick([nil, Duration.seconds(3)])
    var kept: [PartyEvent] = []
    let steps = (0..<80).map { _ in Self.step(using: &chance) }
    let (hosted, device) = try hosted(steps, way: way, timeLimit: limit) { kept += $0 }
    #expect(hosted.party.events.dropFirst(3) == kept[...])
    let again = try Party(
      setting: hosted.party.setting,
      quiz: hosted.party.quiz,
      events: hosted.party.events
    )
    #expect(again == hosted.party)
    #expect(device.log.first == "enter" && device.log.last == "leave")
    #expect(!device.written.contains("\u{1B}]") && !device.written.contains("\u{202E}"))
  }

  private static func step(using chance: inout Chance) -> ScriptedDevice.Step {
    switch chance.draw(below: 20) {
    case 0: .resize(columns: chance.draw(below: 180), rows: chance.draw(below: 60))
    case 1: .pause(.milliseconds(chance.draw(below: 4000)))
    case 2: .event(.signal(chance.pick([.suspend, .wake, .resize])))
    case 3: .event(.bytes((0..<9).map { _ in UInt8(chance.draw(below: 256)) }.filter { $0 != 4 }))
    case 4:
      .keys(chance.pick(["\u{1B}", "\u{1B}[6~", "?", ":board\r", ":kick 1\r", "p", ":skip\r"]))
    case 5...9: .pause(.milliseconds(400))
    case 10...13: .keys(chance.pick(["1", "2", "3", "a", "b", "y", "n", "7 8 9", "365"]))
    default: .keys("\r")
    }
  }
}
