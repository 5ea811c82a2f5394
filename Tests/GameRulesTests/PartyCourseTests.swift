import GameRules
import Questions
import Testing

struct PartyCourseTests {
  private func phases(
    _ scoreboard: PartySetting.Scoreboard,
    breaks: Bool = false,
    rounds: [Int] = [2, 1]
  ) throws -> [PartyPhase] {
    var party = try PartySamples.party(
      PartySetting(way: .phones, scoreboard: scoreboard, hasBreaks: breaks),
      PartySamples.quiz(rounds: rounds)
    )
    var phases: [PartyPhase] = []
    while party.phase != .podium {
      try party.apply(.advance, at: .zero)
      phases.append(party.phase)
    }
    return phases
  }

  private let item: [PartyPhase] = [.open, .locked, .reveal]

  @Test func `the board is shown when it was asked for`() throws {
    let end = [.roundIntro] + item + item + [.roundIntro] + item + [.podium]
    #expect(try phases(.end) == end)
    let round = [.roundIntro] + item + item + [.scoreboard, .roundIntro] + item + [.podium]
    #expect(try phases(.round) == round)
    let each =
      [.roundIntro] + item + [.scoreboard] + item + [.scoreboard, .roundIntro] + item + [.podium]
    #expect(try phases(.item) == each)
  }

  @Test func `breaks stand between rounds`() throws {
    let expected =
      [.roundIntro] + item + item + [.scoreboard, .intermission, .roundIntro] + item + [.podium]
    #expect(try phases(.round, breaks: true) == expected)
  }

  @Test func `a round without items is announced and passed`() throws {
    #expect(
      try phases(.end, rounds: [0, 1, 0]) == [.roundIntro, .roundIntro] + item + [
        .roundIntro, .podium,
      ]
    )
  }

  @Test func `a pause freezes the time left`() throws {
    var party = try PartySamples.party(
      PartySetting(way: .phones, timeLimit: PartySamples.limit(10_000))
    )
    try party.openNext(at: .seconds(5))
    #expect(party.timeLeft(at: .seconds(7)) == .seconds(8))
    try party.apply(.pause, at: .seconds(8))
    #expect(party.timeLeft(at: .seconds(500)) == .seconds(7) && party.nextDeadline == nil)
    #expect(try party.apply(.tick, at: .seconds(500)).isEmpty)
    #expect(throws: PartyRefusal.paused) { try party.respond(0, 0, at: 500_000) }
    #expect(throws: PartyRefusal.paused) { try party.apply(.advance, at: .seconds(500)) }
    #expect(throws: PartyRefusal.paused) { try party.apply(.pause, at: .seconds(500)) }
    try party.apply(.resume, at: .seconds(1000))
    #expect(throws: PartyRefusal.notPaused) { try party.apply(.resume, at: .seconds(1000)) }
    #expect(party.nextDeadline == .milliseconds(1_007_001))
    try party.respond(0, 0, at: 1_007_000)
    #expect(party.turn?.replies[0]?.after == 10_000)
    #expect(throws: PartyRefusal.late) { try party.respond(1, 0, at: 1_007_001) }
  }

  @Test func `whoever leaves in a pause is missed after it`() throws {
    var party = try PartySamples.party(PartySetting(way: .phones))
    try party.openNext()
    try party.apply(.pause, at: .zero)
    for member in 0..<3 { try party.apply(.leave(member: member), at: .zero) }
    #expect(party.phase == .open && party.isPaused)
    try party.apply(.resume, at: .zero)
    #expect(party.phase == .locked)
  }

  @Test func `it goes on by itself, but for the lobby and breaks`() throws {
    var party = try PartySamples.party(
      PartySetting(
        way: .phones,
        timeLimit: PartySamples.limit(5000),
        scoreboard: .item,
        hasBreaks: true,
        auto: PartySamples.limit(2000)
      )
    )
    #expect(party.nextDeadline == nil)
    try party.apply(.begin, at: .seconds(1))
    var times: [Int] = []
    func waitOut(_ party: inout Party) throws {
      while let deadline = party.nextDeadline {
        #expect(try party.apply(.tick, at: deadline - .milliseconds(1)).isEmpty)
        #expect(try !party.apply(.tick, at: deadline).isEmpty)
        times.append(Int(deadline.components.seconds))
      }
    }
    try waitOut(&party)
    #expect(party.phase == .intermission)
    #expect(times == [3, 8, 10, 12, 14, 19, 21, 23, 25])
    times = []
    try party.apply(.advance, at: .seconds(600))
    try waitOut(&party)
    #expect(party.phase == .podium)
    #expect(times == [602, 607, 609, 611, 613, 618, 620, 622])
  }

  @Test func `a pause stops what goes on by itself too`() throws {
    var party = try PartySamples.party(
      PartySetting(way: .phones, auto: PartySamples.limit(2000))
    )
    try party.apply(.begin, at: .zero)
    try party.apply(.pause, at: .seconds(1))
    #expect(party.nextDeadline == nil)
    try party.apply(.resume, at: .seconds(60))
    #expect(party.nextDeadline == .seconds(61))
  }

  @Test func `the end of the input goes to the podium with the board as it stands`() throws {
    var party = try PartySamples.party(PartySetting(way: .phones))
    try party.openNext()
    try party.respond(0, 0, at: 0)
    try party.apply(.reveal, at: .zero)
    try party.openNext()
    try party.respond(1, 0, at: 0)
    try party.apply(.end, at: .zero)
    #expect(party.phase == .podium)
    #expect(party.points == [0: Points(1000), 1: .zero, 2: .zero])
    #expect(throws: PartyRefusal.notNow(.podium)) { try party.apply(.end, at: .zero) }
    #expect(throws: PartyRefusal.notNow(.podium)) { try party.apply(.advance, at: .zero) }
  }

  @Test func `time never runs backwards, and no time is too long`() throws {
    var party = try PartySamples.party(
      PartySetting(way: .phones, timeLimit: PartySamples.limit(1000))
    )
    try party.openNext(at: .seconds(10))
    try party.respond(0, 0, at: 5000)
    #expect(party.turn?.replies[0]?.after == 0)
    #expect(party.events.last?.at == 10_000)
    #expect(throws: PartyRefusal.late) {
      try party.apply(
        .respond(member: 1, item: 0, .option(0)),
        at: .seconds(Int64.max)
      )
    }
    try party.apply(.tick, at: .seconds(Int64.max))
    #expect(party.phase == .locked)
    #expect(try party.replayed() == party)
  }

  @Test func `a refused action changes nothing`() throws {
    var party = try PartySamples.party(PartySetting(way: .phones))
    let before = party
    #expect(throws: PartyRefusal.notNow(.lobby)) { try party.apply(.reveal, at: .seconds(9)) }
    #expect(party == before)
  }
}
