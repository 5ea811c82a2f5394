import GameRules
import Questions
import Testing

struct BuzzersTests {
  private func party(
    limit: Int? = nil,
    floor: Int? = nil,
    extras: Set<PartyExtra> = [],
    quiz: Quiz = PartySamples.quiz(rounds: [3])
  ) throws -> Party {
    var party = try PartySamples.party(
      PartySetting(
        way: .buzzers,
        timeLimit: limit.flatMap { PartySamples.limit($0) },
        floorLimit: floor.flatMap { PartySamples.limit($0) },
        extras: extras
      ),
      quiz
    )
    try party.apply(.begin, at: .zero)
    try party.apply(.advance, at: .zero)
    return party
  }

  private func buzz(
    _ party: inout Party,
    _ member: Int,
    at milliseconds: Int
  ) throws(PartyRefusal) {
    try party.apply(
      .buzz(member: member, item: party.itemNumber ?? -1),
      at: .milliseconds(milliseconds)
    )
  }

  @Test func `the first key in has the floor, a miss lets the others steal`() throws {
    var party = try party()
    #expect(throws: PartyRefusal.noFloor) { try party.respond(0, 0, at: 0) }
    try buzz(&party, 1, at: 100)
    #expect(party.phase == .claimed && party.turn?.floor == 1)
    #expect(throws: PartyRefusal.floorTaken(by: 1)) { try buzz(&party, 0, at: 101) }
    #expect(throws: PartyRefusal.floorTaken(by: 1)) { try party.respond(2, 0, at: 102) }
    try party.respond(1, 3, at: 3000)
    #expect(party.phase == .open && party.pending == [0, 2])
    #expect(throws: PartyRefusal.out) { try buzz(&party, 1, at: 3001) }
    #expect(throws: PartyRefusal.out) { try party.respond(1, 0, at: 3001) }
    try buzz(&party, 2, at: 4000)
    try party.respond(2, 0, at: 5000)
    #expect(party.phase == .reveal)
    #expect(party.points == [0: .zero, 1: .zero, 2: Points(1000)])
  }

  @Test func `the host judges what was spoken`() throws {
    var party = try party()
    #expect(throws: PartyRefusal.notNow(.open)) { try party.apply(.judge(.right), at: .zero) }
    try buzz(&party, 0, at: 0)
    #expect(throws: PartyRefusal.notNow(.claimed)) { try party.apply(.advance, at: .zero) }
    try party.apply(.judge(.wrong), at: .zero)
    try buzz(&party, 1, at: 0)
    try party.apply(.judge(.right), at: .zero)
    #expect(party.points == [0: .zero, 1: Points(1000), 2: .zero])
  }

  @Test func `when all have missed, the key is shown`() throws {
    var party = try party(extras: [.penalty])
    for member in 0..<3 {
      try buzz(&party, member, at: 0)
      try party.respond(member, 1, at: 0)
    }
    #expect(party.phase == .reveal)
    #expect(party.points == [0: Points(-500), 1: Points(-500), 2: Points(-500)])
  }

  @Test func `the time stands while somebody has the floor, then goes on`() throws {
    var party = try party(limit: 10_000)
    #expect(party.nextDeadline == .milliseconds(10_001))
    try buzz(&party, 0, at: 4000)
    #expect(party.nextDeadline == nil)
    try party.respond(0, 1, at: 60_000)
    #expect(party.timeLeft(at: .seconds(60)) == .seconds(6))
    #expect(party.nextDeadline == .milliseconds(66_001))
    #expect(throws: PartyRefusal.late) { try buzz(&party, 1, at: 66_001) }
    try buzz(&party, 1, at: 66_000)
    try party.apply(.judge(.right), at: .seconds(90))
    // The time of the key, at the limit: half of the points.
    #expect(party.points[1] == Points(500))
  }

  @Test func `who has the floor and says nothing loses it`() throws {
    var party = try party(floor: 3000)
    try buzz(&party, 0, at: 1000)
    #expect(party.nextDeadline == .milliseconds(4001))
    #expect(try party.apply(.tick, at: .milliseconds(4000)).isEmpty)
    try party.apply(.tick, at: .milliseconds(4001))
    #expect(party.phase == .open && party.pending == [1, 2])
  }

  @Test func `who leaves with the floor frees it`() throws {
    var party = try party(limit: 10_000)
    try buzz(&party, 0, at: 1000)
    try party.apply(.leave(member: 0), at: .seconds(5))
    #expect(party.phase == .open && party.pending == [1, 2])
    #expect(party.timeLeft(at: .seconds(5)) == .seconds(9))
  }

  @Test func `who is not the first keeps a streak, who misses loses it`() throws {
    var party = try party(extras: [.streak])
    for (right, wrong) in [(0, 1), (2, 1), (0, 2)] {
      try buzz(&party, wrong, at: 0)
      try party.respond(wrong, 1, at: 0)
      try buzz(&party, right, at: 0)
      try party.respond(right, 0, at: 0)
      try party.openNext()
    }
    #expect(party.points == [0: Points(2100), 1: .zero, 2: Points(1000)])
  }

  @Test func `the keys are dead before and after an item`() throws {
    var party = try party()
    try party.apply(.lock, at: .zero)
    #expect(throws: PartyRefusal.notNow(.reveal)) { try buzz(&party, 0, at: 0) }
    try party.openNext()
    #expect(throws: PartyRefusal.otherItem(asked: 1)) {
      try party.apply(.buzz(member: 0, item: 0), at: .zero)
    }
    try party.apply(.pause, at: .zero)
    #expect(throws: PartyRefusal.paused) { try buzz(&party, 0, at: 0) }
  }

  @Test func `who needs more time has it with the floor too`() throws {
    let factor = try #require(TimeFactor("1.5"))
    var party = try PartySamples.party(
      PartySetting(
        way: .buzzers,
        floorLimit: PartySamples.limit(4000),
        handicaps: [.init(name: PartySamples.name("Bo"), factor: factor)]
      )
    )
    try party.openNext()
    #expect(party.floorLimit == nil)
    try buzz(&party, 1, at: 1000)
    #expect(party.floorLimit == .seconds(6) && party.nextDeadline == .milliseconds(7001))
    try party.apply(.tick, at: .milliseconds(7001))
    try buzz(&party, 0, at: 8000)
    #expect(party.floorLimit == .seconds(4) && party.nextDeadline == .milliseconds(12_001))
  }
}
