import GameRules
import Questions
import Testing

struct PhonesTests {
  private func party(
    limit: Int? = 30_000,
    extras: Set<PartyExtra> = [],
    worth: PartyScoring.Worth = .normal,
    handicaps: [PartySetting.Handicap] = [],
    multipliers: [Int: Int] = [:],
    quiz: Quiz = PartySamples.quiz(rounds: [4])
  ) throws -> Party {
    var party = try PartySamples.party(
      PartySetting(
        way: .phones,
        scoring: PartyScoring(worth: worth),
        timeLimit: limit.flatMap { PartySamples.limit($0) },
        extras: extras,
        multipliers: multipliers,
        handicaps: handicaps
      ),
      quiz
    )
    try party.openNext()
    return party
  }

  private func teams(
    _ scoring: PartySetting.TeamScoring,
    members: [String: Int?],
    extras: Set<PartyExtra> = []
  ) throws -> Party {
    var party = try Party(
      setting: PartySetting(
        way: .phones,
        extras: extras,
        teams: [PartySamples.name("Reds"), PartySamples.name("Blues")],
        teamScoring: scoring
      ),
      quiz: PartySamples.quiz(rounds: [4])
    )
    for (name, team) in members.sorted(by: { $0.key < $1.key }) {
      try party.apply(.join(PartySamples.name(name), team: team), at: .zero)
    }
    try party.openNext()
    return party
  }

  @Test func `all respond, the item locks, the key is shown on the host's word`() throws {
    var party = try party()
    #expect(party.pending == [0, 1, 2])
    try party.respond(2, 1, at: 300)
    try party.respond(1, 0, at: 400)
    #expect(party.phase == .open && party.pending == [0])
    #expect(party.points == [0: .zero, 1: .zero, 2: .zero])
    try party.respond(0, 0, at: 2000)
    #expect(party.phase == .locked)
    try party.apply(.advance, at: .seconds(3))
    #expect(party.phase == .reveal)
    #expect(party.points == [0: Points(967), 1: Points(1000), 2: .zero])
  }

  @Test func `only the first response counts, and only to the item that is asked`() throws {
    var party = try party()
    try party.respond(0, 1, at: 100)
    #expect(throws: PartyRefusal.responded) { try party.respond(0, 0, at: 200) }
    #expect(throws: PartyRefusal.otherItem(asked: 0)) {
      try party.apply(.respond(member: 1, item: 1, .option(0)), at: .zero)
    }
    #expect(throws: PartyRefusal.unreadable) { try party.respond(1, 4, at: 200) }
    #expect(throws: PartyRefusal.unreadable) { try party.respond(1, -1, at: 200) }
    #expect(throws: PartyRefusal.unreadable) { try party.type(1, "option 0", at: 200) }
    #expect(throws: PartyRefusal.nobody(7)) { try party.respond(7, 0, at: 200) }
    #expect(throws: PartyRefusal.nobody(-1)) { try party.respond(-1, 0, at: 200) }
    try party.apply(.reveal, at: .seconds(1))
    #expect(throws: PartyRefusal.notNow(.reveal)) { try party.respond(1, 0, at: 1000) }
    #expect(party.points == [0: .zero, 1: .zero, 2: .zero])
  }

  @Test func `what comes after the limit is refused, also before anybody looked at the clock`()
    throws
  {
    var party = try party()
    try party.respond(0, 0, at: 30_000)
    #expect(throws: PartyRefusal.late) { try party.respond(1, 0, at: 30_001) }
    #expect(party.nextDeadline == .milliseconds(30_001))
    try party.apply(.tick, at: .milliseconds(30_001))
    #expect(party.phase == .locked)
    #expect(throws: PartyRefusal.notNow(.locked)) { try party.respond(1, 0, at: 30_001) }
    try party.apply(.advance, at: .seconds(31))
    #expect(party.points[0] == Points(500))
  }

  @Test func `who needs more time has it, and it counts by the factor but is shown as it was`()
    throws
  {
    let factor = try #require(TimeFactor("2"))
    var party = try party(handicaps: [.init(name: PartySamples.name("bo"), factor: factor)])
    #expect(party.members.map(\.factor.hundredths) == [100, 200, 100])
    try party.respond(0, 0, at: 2000)
    #expect(throws: PartyRefusal.late) { try party.respond(2, 0, at: 30_001) }
    // While the one with more time has not responded, the item stays open.
    #expect(party.nextDeadline == .milliseconds(60_001))
    #expect(party.timeLeft(at: .seconds(40), for: 1) == .seconds(20))
    #expect(party.timeLeft(at: .seconds(40), for: 2) == .zero)
    try party.respond(1, 0, at: 60_000)
    #expect(party.nextDeadline == .milliseconds(60_000 - 29_999))
    try party.apply(.tick, at: .seconds(60))
    try party.apply(.advance, at: .seconds(60))
    #expect(party.points == [0: Points(967), 1: Points(500), 2: .zero])
    #expect(party.board.map(\.time) == [2000, 60_000, 0])
    #expect(party.board.map(\.countedTime) == [2000, 30_000, 0])
  }

  static let extras: [(Set<PartyExtra>, [Int])] = [
    ([], [967, 1967, 1967, 2934]), ([.noSpeed], [1000, 2000, 2000, 3000]),
    ([.streak], [967, 2067, 2067, 3034]), ([.penalty], [967, 1967, 1467, 2434]),
    ([.penalty, .noSpeed, .streak], [1000, 2100, 1600, 2600]),
  ]

  @Test(arguments: extras)
  func `what was asked for counts, and nothing else`(
    extras: Set<PartyExtra>,
    points: [Int]
  ) throws {
    var party = try party(extras: extras)
    // Right, right within half a second, wrong, right.
    for (item, (option, after)) in [(0, 2000), (0, 100), (2, 2000), (0, 2000)].enumerated() {
      let opened = item * 100_000
      try party.respond(0, option, at: opened + after)
      try party.apply(.reveal, at: .milliseconds(opened + after))
      #expect(party.points[0] == Points(points[item]), "item \(item)")
      try party.openNext(at: .milliseconds(opened + 100_000))
    }
  }

  @Test func `no response costs nothing but the streak`() throws {
    var party = try party(limit: nil, extras: [.penalty, .streak])
    for options in [0, nil, 0, 0] {
      if let options { try party.respond(0, options, at: 0) }
      try party.apply(.reveal, at: .zero)
      try party.openNext()
    }
    #expect(party.points == [0: Points(3100), 1: .zero, 2: .zero])
  }

  @Test func `a round can count several times, also its streaks and penalties`() throws {
    var party = try party(limit: nil, extras: [.penalty, .streak], multipliers: [0: 3])
    for option in [0, 0, 1] {
      try party.respond(0, option, at: 0)
      try party.apply(.reveal, at: .zero)
      try party.openNext()
    }
    #expect(party.points[0] == Points(3 * (1000 + 1100 - 500)))
  }

  @Test func `a skipped item counts for nobody, also after its key was shown`() throws {
    var party = try party(limit: nil, extras: [.streak])
    for member in 0..<3 { try party.respond(member, 0, at: 0) }
    try party.apply(.reveal, at: .zero)
    #expect(party.points[0] == Points(1000))
    try party.apply(.skip, at: .zero)
    #expect(party.points == [0: .zero, 1: .zero, 2: .zero])
    #expect(party.phase == .open && party.itemNumber == 1 && party.voided == [0])
    try party.respond(0, 0, at: 0)
    try party.apply(.skip, at: .zero)
    #expect(party.itemNumber == 2 && party.points[0] == .zero)
    try party.respond(0, 0, at: 0)
    try party.apply(.reveal, at: .zero)
    // The streak begins here.
    #expect(party.points[0] == Points(1000))
  }

  @Test func `the closest number wins, those as close share`() throws {
    let quiz = Quiz(rounds: [
      Quiz.Round(items: [PartySamples.nearest("0.3"), PartySamples.nearest("1,000,000")])
    ])
    var party = try party(quiz: quiz)
    try party.type(0, "0.1", at: 20_000)
    try party.type(1, "0,5", at: 20_000)
    try party.type(2, "-0.3", at: 20_000)
    try party.apply(.reveal, at: .seconds(20))
    #expect(party.board.map(\.right) == [1, 1, 0])
    #expect(party.points[0] == Points(667) && party.points[1] == Points(667))
    try party.openNext(at: .seconds(20))
    #expect(throws: PartyRefusal.unreadable) { try party.type(0, "a million", at: 20_000) }
    try party.type(0, "99999999999999999999", at: 20_000)
    try party.apply(.reveal, at: .seconds(20))
    #expect(party.points[0] == Points(1667))
  }

  @Test func `a date is come near to by days`() throws {
    var party = try party(
      quiz: Quiz(rounds: [Quiz.Round(items: [PartySamples.nearest("2000-03-01")])])
    )
    try party.type(0, "2000-02-28")
    try party.type(1, "2000-03-02")
    #expect(throws: PartyRefusal.unreadable) { try party.type(2, "2000") }
    try party.apply(.reveal, at: .zero)
    #expect(party.board.map(\.side) == [1, 0, 2])
  }

  @Test func `a team scores the mean over those who could respond`() throws {
    var party = try teams(.mean, members: ["a": 0, "b": 0, "c": 0, "d": 1])
    try party.respond(0, 0, at: 0)
    try party.respond(3, 1, at: 0)
    try party.apply(.reveal, at: .zero)
    #expect(party.points == [0: Points(333), 1: .zero])
    // Who joins late could not respond before; who left before the item could not either.
    try party.apply(.join(PartySamples.name("e"), team: 1), at: .zero)
    try party.apply(.leave(member: 2), at: .zero)
    try party.openNext()
    for member in [0, 1, 4] { try party.respond(member, 0, at: 0) }
    try party.apply(.reveal, at: .zero)
    #expect(party.points == [0: Points(1333), 1: Points(500)])
    #expect(party.memberBoard.map(\.side) == [0, 1, 4, 2, 3])
  }

  @Test func `means are compared as fractions`() throws {
    var party = try teams(.mean, members: ["a": 0, "b": 0, "c": 0, "d": 1])
    for member in [0, 1, 2] { try party.respond(member, 0, at: 0) }
    try party.apply(.reveal, at: .zero)
    try party.apply(.award(side: 1, Points(tenths: 10_001)), at: .zero)
    // Shown alike, but a tenth ahead.
    #expect(party.points == [0: Points(1000), 1: Points(1000)])
    #expect(party.board.map(\.side) == [1, 0] && party.board.map(\.rank) == [1, 2])
  }

  @Test func `one response can count for the whole team`() throws {
    var party = try teams(.shared, members: ["a": 0, "b": 0, "c": 1], extras: [.streak])
    try party.respond(1, 0, at: 0)
    #expect(throws: PartyRefusal.teamResponded) { try party.respond(0, 1, at: 0) }
    #expect(party.pending == [2])
    try party.respond(2, 1, at: 0)
    #expect(party.phase == .locked)
    try party.openNext()
    try party.respond(0, 0, at: 0)
    try party.apply(.reveal, at: .zero)
    #expect(party.points == [0: Points(2100), 1: .zero])
  }

  @Test func `who is put out scores nothing more and stands on no board`() throws {
    var party = try party(limit: nil)
    try party.respond(0, 0, at: 0)
    try party.apply(.kick(member: 0), at: .zero)
    try party.respond(1, 0, at: 0)
    try party.apply(.leave(member: 2), at: .zero)
    #expect(party.phase == .locked)
    try party.apply(.advance, at: .zero)
    #expect(party.outcome?.entries.map(\.player) == [1])
    #expect(party.board.map(\.side) == [1, 2] && party.board.map(\.isPresent) == [true, false])
  }

  @Test func `who leaves after responding has responded`() throws {
    var party = try party(limit: nil)
    try party.respond(0, 0, at: 0)
    try party.apply(.leave(member: 0), at: .zero)
    try party.apply(.reveal, at: .zero)
    #expect(party.points[0] == Points(1000))
  }
}
