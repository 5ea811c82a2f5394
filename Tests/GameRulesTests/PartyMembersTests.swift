import GameRules
import Questions
import Testing

struct PartyMembersTests {
  private func phones(
    lateJoin: Bool = true,
    most: Int? = nil,
    teams: [String] = []
  ) throws -> Party {
    try Party(
      setting: PartySetting(
        way: .phones,
        teams: teams.map { PartySamples.name($0) },
        lateJoin: lateJoin,
        maximumMembers: most
      ),
      quiz: PartySamples.quiz(rounds: [3])
    )
  }

  private func join(
    _ party: inout Party,
    _ name: String,
    team: Int? = nil
  ) throws(PartyRefusal) {
    try party.apply(.join(PartySamples.name(name), team: team), at: .zero)
  }

  @Test(arguments: ["Ada", "ADA", " ada ", "a\u{200B}da"])
  func `a name is taken in whatever case`(name: String) throws {
    var party = try phones()
    try join(&party, "Ada")
    #expect(throws: PartyRefusal.nameTaken(PartySamples.name(name))) { try join(&party, name) }
  }

  @Test func `a team's name is no player's`() throws {
    var party = try phones(teams: ["Reds"])
    #expect(throws: PartyRefusal.nameTaken(PartySamples.name("reds"))) { try join(&party, "reds") }
  }

  @Test func `who is renamed frees a name and keeps points`() throws {
    var party = try phones()
    try join(&party, "Ada")
    try join(&party, "Bo")
    try party.apply(.award(side: 0, Points(5)), at: .zero)
    try party.apply(.rename(member: 0, PartySamples.name("ADA")), at: .zero)
    #expect(throws: PartyRefusal.nameTaken(PartySamples.name("bo"))) {
      try party.apply(.rename(member: 0, PartySamples.name("bo")), at: .zero)
    }
    try party.apply(.rename(member: 0, PartySamples.name("Cy")), at: .zero)
    try join(&party, "Ada")
    #expect(party.board.map(\.name.text) == ["Cy", "Bo", "Ada"])
    #expect(party.members.map(\.number) == [0, 1, 2])
  }

  @Test func `who leaves the lobby is gone, who leaves later may come back`() throws {
    var party = try phones()
    try join(&party, "Ada")
    try party.apply(.leave(member: 0), at: .zero)
    #expect(party.board.isEmpty)
    try join(&party, "Ada")
    try join(&party, "Bo")
    try party.openNext()
    try party.apply(.leave(member: 1), at: .zero)
    #expect(throws: PartyRefusal.notThere(PartySamples.name("Ada"))) {
      try party.respond(1, 0, at: 0)
    }
    #expect(throws: PartyRefusal.nameTaken(PartySamples.name("ada"))) { try join(&party, "ada") }
    try party.apply(.comeBack(member: 1), at: .zero)
    #expect(throws: PartyRefusal.there(PartySamples.name("Ada"))) {
      try party.apply(.comeBack(member: 1), at: .zero)
    }
    #expect(throws: PartyRefusal.notThere(PartySamples.name("Ada"))) {
      try party.apply(.comeBack(member: 0), at: .zero)
    }
    // The item that is asked goes on without them.
    #expect(party.pending == [2])
  }

  @Test func `who is put out may join anew, who is banned may not`() throws {
    var party = try phones()
    try join(&party, "Ada")
    try join(&party, "Bo")
    try party.apply(.kick(member: 0), at: .zero)
    try join(&party, "Ada")
    #expect(party.members.count == 3)
    try party.apply(.ban(member: 2), at: .zero)
    #expect(throws: PartyRefusal.nameBanned(PartySamples.name("ADA"))) { try join(&party, "ADA") }
    #expect(throws: PartyRefusal.nameBanned(PartySamples.name("ada"))) {
      try party.apply(.rename(member: 1, PartySamples.name("ada")), at: .zero)
    }
    #expect(throws: PartyRefusal.notThere(PartySamples.name("Ada"))) {
      try party.apply(.ban(member: 2), at: .zero)
    }
  }

  @Test func `who joins late plays from the next item on`() throws {
    var party = try phones()
    try join(&party, "Ada")
    try party.openNext()
    try join(&party, "Bo")
    #expect(throws: PartyRefusal.notAsked) { try party.respond(1, 0, at: 0) }
    try party.respond(0, 0, at: 0)
    #expect(party.phase == .locked)
    try party.openNext()
    #expect(party.pending == [0, 1])
  }

  @Test func `nobody joins late where that is not wanted, or more than may`() throws {
    var closed = try phones(lateJoin: false)
    try join(&closed, "Ada")
    try closed.apply(.begin, at: .zero)
    #expect(throws: PartyRefusal.noLateJoin) { try join(&closed, "Bo") }
    var small = try phones(most: 2)
    try join(&small, "Ada")
    try join(&small, "Bo")
    #expect(throws: PartyRefusal.full(2)) { try join(&small, "Cy") }
    try small.apply(.kick(member: 0), at: .zero)
    try join(&small, "Cy")
  }

  @Test func `teams fill evenly and are changed in the lobby only`() throws {
    var party = try phones(teams: ["Reds", "Blues"])
    for name in ["a", "b", "c"] { try join(&party, name) }
    #expect(party.members.map(\.team) == [0, 1, 0])
    #expect(throws: PartyRefusal.noTeam(2)) { try join(&party, "d", team: 2) }
    #expect(throws: PartyRefusal.noTeam(-1)) { try join(&party, "d", team: -1) }
    try party.apply(.changeTeam(member: 0, team: 1), at: .zero)
    #expect(party.members[0].team == 1)
    try party.apply(.begin, at: .zero)
    #expect(throws: PartyRefusal.notNow(.roundIntro)) {
      try party.apply(.changeTeam(member: 0, team: 0), at: .zero)
    }
  }

  @Test func `where there are no teams nobody has one`() throws {
    var party = try phones()
    #expect(throws: PartyRefusal.noTeam(0)) { try join(&party, "Ada", team: 0) }
    try join(&party, "Ada")
    #expect(throws: PartyRefusal.noTeam(0)) {
      try party.apply(.changeTeam(member: 0, team: 0), at: .zero)
    }
  }

  @Test func `the host gives, takes and takes back`() throws {
    var party = try phones()
    try join(&party, "Ada")
    #expect(throws: PartyRefusal.nothingToUndo) { try party.apply(.undo, at: .zero) }
    try party.apply(.award(side: 0, Points(300)), at: .zero)
    try party.apply(.award(side: 0, Points(50)), at: .zero)
    // No more than there is.
    try party.apply(.deduct(side: 0, Points(500)), at: .zero)
    #expect(party.points[0] == .zero)
    try party.apply(.undo, at: .zero)
    #expect(party.points[0] == Points(350))
    try party.apply(.undo, at: .zero)
    #expect(party.points[0] == Points(300))
    try party.apply(.undo, at: .zero)
    #expect(throws: PartyRefusal.nothingToUndo) { try party.apply(.undo, at: .zero) }
    #expect(throws: PartyRefusal.nobody(1)) {
      try party.apply(.award(side: 1, Points(1)), at: .zero)
    }
    for points in [Points.zero, Points(-1), Points(1_000_001), Points(tenths: .max)] {
      #expect(throws: PartyRefusal.pointsOutside(points)) {
        try party.apply(.award(side: 0, points), at: .zero)
      }
      #expect(throws: PartyRefusal.pointsOutside(points)) {
        try party.apply(.deduct(side: 0, points), at: .zero)
      }
    }
  }

  @Test func `an item voided after a deduction leaves no debt`() throws {
    var party = try phones()
    try join(&party, "Ada")
    try party.openNext()
    try party.respond(0, 0, at: 0)
    try party.apply(.advance, at: .zero)
    try party.apply(.deduct(side: 0, Points(800)), at: .zero)
    #expect(party.points[0] == Points(200))
    try party.apply(.skip, at: .zero)
    #expect(party.points[0] == .zero)
  }
}
