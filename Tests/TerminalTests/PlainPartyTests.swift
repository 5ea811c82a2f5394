import GameRules
import Questions
import Testing

@testable import Terminal

struct PlainPartyTests {
  private struct Full: Error {}

  /// What a hosting came to.
  private struct Outcome {
    let hosted: Hosted
    let text: String
    let kept: [[PartyEvent]]
  }

  /// Hosts a party by events of the input, each a step of the clock later.
  private func host(
    _ party: Party,
    _ events: [InputEvent],
    step: Duration = .zero,
    keeping most: Int = .max,
    traits: TerminalTraits = Samples.traits(),
    writesLeft: Int = .max
  ) -> Outcome {
    let input = ScriptedInput(events, clock: ScriptedClock(step: step))
    let transcript = Transcript(writesLeft: writesLeft)
    let console = PlainConsole(
      source: input,
      output: transcript,
      traits: traits,
      clock: { input.clock.now }
    )
    var kept: [[PartyEvent]] = []
    let hosting = Hosting(title: "Things", credits: ["Facts: us"], categoryTitles: ["cars": "Cars"])
    {
      if kept.count == most { throw Full() }
      kept.append($0)
    }
    return Outcome(hosted: console.host(party, in: hosting), text: transcript.text, kept: kept)
  }

  private func lines(_ text: String) -> [InputEvent] { [.bytes(Array(text.utf8))] }

  @Test(arguments: [
    (PartyWay.hotSeat, "\n\n\na\n\n\nx\n\n\na\n\n"),
    (.buzzers, "\n\n1\na\n2\nright\n\n2\nwrong\n\n\n\n\n\n"),
    (.quizmaster, "\n\n\n\n\n\n\n\n1 2 3\n\n"),
  ])
  func `no answer shows before it is revealed`(way: PartyWay, input: String) throws {
    let outcome = host(try PartySamples.party(way), lines(input))
    #expect(outcome.hosted.party.phase == .podium)
    // Everything that was shown before an event that reveals something, with the item that is asked.
    var party = try PartySamples.party(way)
    let report = PartyReport(Hosting(title: "", credits: []) { _ in })
    for events in outcome.kept {
      let before = party.events
      party = try Party(setting: party.setting, quiz: party.quiz, events: before + events)
      for (place, event) in events.enumerated() {
        let seen = before + events.prefix(place + 1)
        let said =
          PartyWording(party: party).receipt(of: event) + report.state(of: party, at: .zero)
        #expect(!said.isEmpty)
        let isKnown = seen.contains { $0.fact == .item(.revealed(item: 1)) }
        if !isKnown { #expect(!said.joined().contains("Beatles")) }
        if !seen.contains(where: { $0.fact == .item(.revealed(item: 0)) }) {
          #expect(!said.joined().contains("It was an End."))
        }
      }
    }
    #expect(outcome.text.contains("The right answer is The Beatles."))
  }

  @Test func `events are kept before they are said, and what is not kept has not happened`() throws
  {
    let party = try PartySamples.party(.buzzers)
    let script = "\n\n1\nb\n\n"
    let whole = host(party, lines(script))
    for most in whole.kept.indices {
      let outcome = host(party, lines(script), keeping: most)
      #expect(outcome.hosted.failure is Full)
      #expect(outcome.hosted.party.events == party.events + outcome.kept.joined())
      #expect(outcome.kept.count == most)
      #expect(whole.text.hasPrefix(outcome.text))
    }
  }

  @Test func `a clock closes the question, a pause stops it`() throws {
    let limit = TimeLimit(.seconds(10))
    let party = try PartySamples.party(.buzzers, timeLimit: limit)
    let text = lines("\n")
    let outcome = host(
      party,
      text + text + [.timeout, .timeout, .timeout] + lines("again\n") + [.timeout]
        + [.bytes(Array("pa".utf8)), .bytes(Array("use\n".utf8))],
      step: .seconds(3)
    )
    let shown = outcome.text
    #expect(shown.hasPrefix("Things: buzzers, 3 questions, 10 seconds a question.\n"))
    #expect(shown.contains("Time is up.\nNo more answers.\nThe right answer is b) End.\n"))
    #expect(shown.contains("\nPaused.\n"))
    #expect(outcome.hosted.ending == .endOfInput)
  }

  @Test func `a party that goes on by itself needs nobody`() throws {
    let limit = TimeLimit(.seconds(1))
    let party = try PartySamples.party(.buzzers, timeLimit: limit, auto: limit)
    let outcome = host(
      party,
      lines("\n") + Array(repeating: .timeout, count: 40),
      step: .milliseconds(600)
    )
    #expect(outcome.hosted.ending == .finished)
    #expect(outcome.hosted.party.phase == .podium)
    #expect(
      outcome.text.hasSuffix(
        "The board:\n1. Ada       0 points, 0 right\n1. Bo        0 points, 0 right\n1. The Reds  0 points, 0 right\n"
      )
    )
  }

  @Test func `a key that comes after the time is refused`() throws {
    let party = try PartySamples.party(.buzzers, timeLimit: TimeLimit(.seconds(10)))
    let outcome = host(party, lines("\n") + lines("\n") + lines("1\n"), step: .seconds(11))
    #expect(outcome.text.contains("The time was over.\nTime is up.\nNo more answers.\n"))
  }

  @Test func `an interrupt leaves the party as it stands, and shows the board`() throws {
    let outcome = host(
      try PartySamples.party(.buzzers),
      lines("\n\naward 2 5\n") + [.signal(.interrupt)]
    )
    #expect(outcome.hosted.ending == .interrupted)
    #expect(outcome.hosted.party.phase == .open)
    #expect(
      outcome.text.hasSuffix(
        "\n\nThe board:\n1. Bo        5 points, 0 right\n2. Ada       0 points, 0 right\n2. The Reds  0 points, 0 right\n"
      )
    )
  }

  @Test func `a reader that is gone ends the hosting with the party as it was kept`() throws {
    let party = try PartySamples.party(.buzzers)
    for writes in 0..<6 {
      let outcome = host(party, lines("\n\n1\nb\n"), writesLeft: writes)
      #expect(outcome.hosted.ending == .failed(.output(code: 32)))
      #expect(outcome.hosted.party.events == party.events + outcome.kept.joined())
    }
  }

  @Test func `on a terminal there is a prompt, and what comes by itself begins a line`() throws {
    let outcome = host(
      try PartySamples.party(.buzzers, timeLimit: TimeLimit(.seconds(1))),
      lines("\n\n") + [.timeout, .timeout],
      step: .milliseconds(800),
      traits: Samples.traits(input: true, output: true)
    )
    #expect(outcome.text.contains("An empty line begins.\n> The party begins"))
    #expect(outcome.text.contains("\n> \nTime is up.\nNo more answers.\n"))
  }

  @Test func `without a limit nobody is ahead for having been quick, and who left is said to have`()
    throws
  {
    var party = try PartySamples.party(.buzzers)
    for (line, seconds) in [("", 0), ("", 0), ("1 b", 2), ("", 2), ("2 right", 5), ("leave 3", 5)] {
      guard case .actions(let actions) = HostWordsTests.reading(line, in: party) else { continue }
      for action in actions { try party.apply(action, at: .milliseconds(seconds * 1000 + 340)) }
    }
    #expect(
      BoardLines(party).lines == [
        "1. Ada       1000 points, 1 right",
        "1. Bo        1000 points, 1 right",
        "3. The Reds     0 points, 0 right, left",
      ]
    )
  }

  @Test func `a time is shown as it was, with what it counts for who needs more`() throws {
    let factor = try #require(TimeFactor("1.5"))
    let name = try #require(PlayerName("Bo"))
    var party = try Party(
      setting: PartySetting(
        way: .buzzers,
        timeLimit: TimeLimit(.seconds(60)),
        extras: [.noSpeed],
        handicaps: [.init(name: name, factor: factor)]
      ),
      quiz: Quiz(rounds: [Quiz.Round(items: PartySamples.items)])
    )
    var said: [String] = []
    for (line, milliseconds) in [
      ("join Ada, Bo", 0), ("", 0), ("", 0), ("1 right", 2340), ("", 3000), ("2 right", 6090),
    ] {
      guard case .actions(let actions) = HostWordsTests.reading(line, in: party) else { continue }
      for action in actions {
        let events = try party.apply(action, at: .milliseconds(milliseconds))
        said += events.flatMap { PartyWording(party: party).receipt(of: $0) }
      }
    }
    #expect(said.contains("Ada: right in 2.34 seconds, 1000 points."))
    #expect(said.contains("Bo: right in 3.09 seconds, 1000 points."))
    #expect(
      BoardLines(party).lines == [
        "1. Bo   1000 points, 1 right, in 3.09 seconds, which count as 2.06 seconds",
        "2. Ada  1000 points, 1 right, in 2.34 seconds",
      ]
    )
  }

  @Test func `told again where it stands, a round that parts the level is not counted`() throws {
    let party = try PartySamples.party(.buzzers, rounds: 2, lines: [""])
    let report = PartyReport(Hosting(title: "", credits: []) { _ in })
    #expect(
      report.state(of: party, at: .zero).contains("Round 1 of 2, Things: 3 questions.")
    )
  }

  @Test func `those who share a rank share a place of honour`() throws {
    let party = try PartySamples.party(
      .quizmaster,
      lines: ["", "award 1 5", "award 3 5", "award 2 1"]
    )
    #expect(
      BoardLines(party).podium == [
        "Third place: Bo, 1 point.", "First place: Ada and The Reds, 5 points!",
      ]
    )
  }
}
