import GameRules
import Questions
import Testing

struct TieBreakTests {
  private func party(
    _ way: PartyWay = .phones,
    tiebreak: [Item],
    teams: [String] = []
  ) throws -> Party {
    var party = try Party(
      setting: PartySetting(way: way, teams: teams.map { PartySamples.name($0) }),
      quiz: PartySamples.quiz(rounds: [1], tiebreak: tiebreak)
    )
    for (place, name) in ["Ada", "Bo", "Cy", "Di"].enumerated() {
      let team = teams.isEmpty ? nil : place % 2
      try party.apply(.join(PartySamples.name(name), team: team), at: .zero)
    }
    return party
  }

  /// All but the last are level after the rounds that count.
  private func level(tiebreak: [Item]) throws -> Party {
    var party = try party(tiebreak: tiebreak)
    try party.openNext()
    for member in 0..<3 { try party.respond(member, 0, at: 0) }
    try party.respond(3, 1, at: 0)
    try party.openNext()
    return party
  }

  private func order(_ party: Party) -> [String] {
    party.board.map { "\($0.rank) \($0.name)" }
  }

  @Test func `the closest number wins outside the totals`() throws {
    var party = try level(tiebreak: [PartySamples.nearest("100")])
    #expect(party.isTiebreak && party.contenders == [0, 1, 2])
    #expect(throws: PartyRefusal.notAsked) { try party.type(3, "100") }
    try party.type(0, "90")
    try party.type(1, "99")
    try party.type(2, "111")
    try party.openNext()
    #expect(party.phase == .podium)
    #expect(order(party) == ["1 Bo", "2 Ada", "2 Cy", "4 Di"])
    #expect(party.board.prefix(3).allSatisfy { $0.points == Points(1000) && $0.right == 1 })
  }

  @Test func `sudden death goes on until one alone is right`() throws {
    var party = try level(tiebreak: (0..<5).map { Samples.item("sudden \($0)") })
    for options in [[0, 0, 1], [1, 1, nil], [0, 0, nil], [0, 1, nil]] {
      #expect(party.phase == .open)
      for (member, option) in options.enumerated() {
        if let option { try party.respond(member, option, at: 0) }
      }
      #expect(party.phase == .locked)
      try party.openNext()
    }
    #expect(party.phase == .podium)
    #expect(order(party) == ["1 Ada", "2 Bo", "3 Cy", "4 Di"])
    #expect(party.ledger.tiebreaks.count == 4 && party.ledger.outcomes.count == 1)
  }

  @Test func `without more items those who are level share the rank`() throws {
    var party = try level(tiebreak: [PartySamples.nearest("5")])
    try party.type(0, "4")
    try party.type(1, "6")
    try party.apply(.lock, at: .zero)
    try party.openNext()
    #expect(order(party) == ["1 Ada", "1 Bo", "3 Cy", "4 Di"])
  }

  @Test func `a voided tie-break item puts nobody out`() throws {
    var party = try level(tiebreak: [PartySamples.nearest("5"), PartySamples.nearest("6")])
    for (member, text) in ["5", "4", "3"].enumerated() { try party.type(member, text) }
    try party.apply(.reveal, at: .zero)
    #expect(party.contenders == [0])
    try party.apply(.skip, at: .zero)
    #expect(party.phase == .open && party.contenders == [0, 1, 2])
  }

  @Test func `when all but one of the level are gone, the rest is not asked`() throws {
    var party = try level(tiebreak: [Samples.item("a"), Samples.item("b")])
    try party.apply(.leave(member: 0), at: .zero)
    try party.apply(.kick(member: 1), at: .zero)
    try party.apply(.lock, at: .zero)
    try party.openNext()
    #expect(party.phase == .podium)
    #expect(party.contenders == [0, 2] && party.board.map(\.side) == [0, 2, 3])
  }

  @Test func `who is level further down is not parted`() throws {
    var party = try party(tiebreak: [PartySamples.nearest("5")])
    try party.openNext()
    try party.respond(0, 0, at: 0)
    for member in 1..<4 { try party.respond(member, 1, at: 0) }
    try party.openNext()
    #expect(party.phase == .podium && !party.isTiebreak)
    #expect(order(party) == ["1 Ada", "2 Bo", "2 Cy", "2 Di"])
  }

  @Test func `level teams are parted by one response each`() throws {
    var party = try party(tiebreak: [PartySamples.nearest("5")], teams: ["Reds", "Blues"])
    try party.openNext()
    for member in 0..<4 { try party.respond(member, 0, at: 0) }
    try party.openNext()
    #expect(party.contenders == [0, 1])
    try party.type(0, "7")
    #expect(throws: PartyRefusal.teamResponded) { try party.type(2, "5") }
    try party.type(1, "6")
    try party.openNext()
    #expect(order(party) == ["1 Blues", "2 Reds"])
  }

  @Test func `at the buzzers numbers are given by all, options by who is first`() throws {
    var party = try party(.buzzers, tiebreak: [PartySamples.nearest("5"), Samples.item("last")])
    try party.openNext()
    try party.apply(.lock, at: .zero)
    try party.openNext()
    #expect(party.isTiebreak && !party.takesFloor)
    #expect(throws: PartyRefusal.noResponses) {
      try party.apply(.buzz(member: 0, item: 1), at: .zero)
    }
    for (member, text) in ["4", "6", "9", "1"].enumerated() { try party.type(member, text) }
    #expect(party.phase == .reveal && party.contenders == [0, 1])
    try party.openNext()
    #expect(party.takesFloor && party.pending == [0, 1])
    try party.apply(.buzz(member: 1, item: 2), at: .zero)
    try party.apply(.judge(.right), at: .zero)
    #expect(order(party).first == "1 Bo")
  }
}
