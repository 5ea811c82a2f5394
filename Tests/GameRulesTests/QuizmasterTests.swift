import GameRules
import Questions
import Testing

struct QuizmasterTests {
  private func party(
    rounds: [Int] = [2, 2],
    extras: Set<PartyExtra> = [],
    multipliers: [Int: Int] = [:],
    breaks: Bool = false
  ) throws -> Party {
    try PartySamples.party(
      PartySetting(
        way: .quizmaster,
        extras: extras,
        scoreboard: .item,
        hasBreaks: breaks,
        multipliers: multipliers
      ),
      PartySamples.quiz(rounds: rounds),
      members: ["Reds", "Blues", "Greens"]
    )
  }

  private func enter(_ party: inout Party, _ points: String...) throws {
    for (member, text) in points.enumerated() {
      let points = try #require(Points(text))
      try party.apply(.enter(round: party.round ?? -1, member: member, points), at: .zero)
    }
  }

  @Test func `a pub quiz goes through items, papers, keys, points and the board`() throws {
    var party = try party(breaks: true)
    var phases: [PartyPhase] = []
    var items: [Int] = []
    while party.phase != .podium {
      if party.phase == .entering { try enter(&party, "7", "5.5", "8") }
      try party.apply(.advance, at: .zero)
      phases.append(party.phase)
      if let item = party.itemNumber { items.append(item) }
    }
    let round: [PartyPhase] = [.roundIntro, .open, .open, .collecting, .reveal, .reveal, .entering]
    #expect(phases == round + [.scoreboard, .intermission] + round + [.podium])
    #expect(items == [0, 1, 0, 1, 2, 3, 2, 3])
    #expect(party.board.map(\.name.text) == ["Greens", "Reds", "Blues"])
    #expect(party.board.map(\.points) == [Points(16), Points(14), Points(11)])
  }

  @Test func `no key before the papers are in, and no responses`() throws {
    var party = try party()
    try party.openNext()
    #expect(throws: PartyRefusal.notNow(.open)) { try party.apply(.reveal, at: .zero) }
    #expect(throws: PartyRefusal.noResponses) { try party.respond(0, 0, at: 0) }
    #expect(throws: PartyRefusal.noRound(0)) {
      try party.apply(.enter(round: 0, member: 0, Points(1)), at: .zero)
    }
  }

  @Test func `the round is over once all points are entered, and can be put right later`() throws {
    var party = try party()
    while party.phase != .entering { try party.apply(.advance, at: .zero) }
    try enter(&party, "7.5", "10")
    #expect(throws: PartyRefusal.pointsMissing(PartySamples.name("Greens"))) {
      try party.apply(.advance, at: .zero)
    }
    try party.apply(.enter(round: 0, member: 2, Points(tenths: 75)), at: .zero)
    #expect(party.board.map(\.rank) == [1, 2, 2])
    try party.apply(.advance, at: .zero)
    try party.apply(.enter(round: 0, member: 2, .zero), at: .zero)
    #expect(party.board.map(\.rank) == [1, 2, 3])
    #expect(party.points[2] == .zero)
    for points in [Points(tenths: -1), Points(1_000_001), Points(tenths: .min)] {
      #expect(throws: PartyRefusal.pointsOutside(points)) {
        try party.apply(.enter(round: 0, member: 2, points), at: .zero)
      }
    }
  }

  @Test func `a joker doubles one round, once, before it begins`() throws {
    var party = try party(extras: [.joker], multipliers: [1: 3])
    try party.apply(.begin, at: .zero)
    try party.apply(.joker(side: 0), at: .zero)
    #expect(throws: PartyRefusal.jokerPlayed(round: 0)) {
      try party.apply(.joker(side: 0), at: .zero)
    }
    try party.apply(.advance, at: .zero)
    #expect(throws: PartyRefusal.notNow(.open)) { try party.apply(.joker(side: 1), at: .zero) }
    while party.phase != .entering { try party.apply(.advance, at: .zero) }
    try enter(&party, "1.5", "1", "1")
    while party.phase != .roundIntro { try party.apply(.advance, at: .zero) }
    try party.apply(.joker(side: 1), at: .zero)
    while party.phase != .entering { try party.apply(.advance, at: .zero) }
    try enter(&party, "1", "1.1", "1")
    #expect(party.points == [0: Points(6), 1: Points(tenths: 76), 2: Points(4)])
  }

  @Test func `without jokers there are none`() throws {
    var party = try party()
    try party.apply(.begin, at: .zero)
    #expect(throws: PartyRefusal.noJokers) { try party.apply(.joker(side: 0), at: .zero) }
  }

  @Test func `a skipped item is neither asked again nor shown`() throws {
    var party = try party(rounds: [3])
    try party.openNext()
    try party.apply(.skip, at: .zero)
    #expect(party.itemNumber == 1)
    while party.phase != .reveal { try party.apply(.advance, at: .zero) }
    #expect(party.itemNumber == 1)
    try party.apply(.skip, at: .zero)
    #expect(party.phase == .reveal && party.itemNumber == 2)
    try party.apply(.advance, at: .zero)
    #expect(party.phase == .entering && party.voided == [0, 1])
  }

  @Test func `the numbers of those who are level are entered by the host, the closest wins`() throws
  {
    var party = try PartySamples.party(
      PartySetting(way: .quizmaster),
      PartySamples.quiz(rounds: [1], tiebreak: [PartySamples.nearest("1953")]),
      members: ["Reds", "Blues", "Greens"]
    )
    while party.phase != .entering { try party.apply(.advance, at: .zero) }
    try enter(&party, "8", "8", "7.9")
    try party.openNext()
    #expect(party.isTiebreak && party.contenders == [0, 1] && party.pending == [0, 1])
    try party.type(0, "1,950")
    try party.type(1, "1955")
    #expect(party.phase == .locked)
    try party.apply(.advance, at: .zero)
    #expect(party.phase == .reveal && party.contenders == [1])
    try party.apply(.advance, at: .zero)
    #expect(party.phase == .podium)
    #expect(party.board.map(\.name.text) == ["Blues", "Reds", "Greens"])
    #expect(party.board.map(\.rank) == [1, 2, 3])
    #expect(party.board.map(\.points) == [Points(8), Points(8), Points(tenths: 79)])
  }
}
