import GameRules
import Questions
import Testing

struct HotSeatTests {
  private func party(
    _ rounds: [Int] = [5],
    scoreboard: PartySetting.Scoreboard = .round,
    extras: Set<PartyExtra> = []
  ) throws -> Party {
    try PartySamples.party(
      PartySetting(way: .hotSeat, extras: extras, scoreboard: scoreboard),
      PartySamples.quiz(rounds: rounds),
      members: ["Ada", "Bo"]
    )
  }

  @Test func `two pass the keyboard and get as many items in order`() throws {
    var party = try party([5])
    try party.apply(.begin, at: .zero)
    #expect(party.hands == [0: [0, 2], 1: [1, 3]])
    #expect(party.phase == .roundIntro)
    for (turn, member) in [0, 1, 0, 1].enumerated() {
      try party.apply(.advance, at: .zero)
      #expect(party.phase == .handOver && party.atKeyboard == member && party.itemNumber == turn)
      try party.apply(.advance, at: .zero)
      #expect(party.phase == .open && party.pending == [member])
      #expect(throws: PartyRefusal.notAsked) { try party.respond(1 - member, 0, at: 0) }
      try party.respond(member, turn == 2 ? 1 : 0, at: 2000 * turn)
      #expect(party.phase == .reveal)
      #expect(party.outcome?.entries.map(\.player) == [member])
    }
    try party.apply(.advance, at: .zero)
    #expect(party.phase == .podium)
    #expect(party.board.map(\.side) == [1, 0])
    #expect(party.board.map(\.points) == [Points(2000), Points(1000)])
  }

  @Test func `while the keyboard is handed over nothing is responded to`() throws {
    var party = try party()
    try party.apply(.begin, at: .zero)
    try party.apply(.advance, at: .zero)
    #expect(throws: PartyRefusal.notNow(.handOver)) { try party.respond(0, 0, at: 0) }
    // The time of the item begins when the player is ready.
    try party.apply(.advance, at: .seconds(60))
    try party.respond(0, 0, at: 61_000)
    #expect(party.outcome?.entries.first?.reply?.after == 1000)
  }

  @Test func `who leaves is not asked, and gets what is left on coming back`() throws {
    var party = try party([6])
    try party.apply(.begin, at: .zero)
    try party.apply(.advance, at: .zero)
    try party.apply(.leave(member: 0), at: .zero)
    #expect(party.phase == .handOver && party.atKeyboard == 1 && party.itemNumber == 1)
    try party.apply(.advance, at: .zero)
    try party.respond(1, 0, at: 0)
    try party.apply(.comeBack(member: 0), at: .zero)
    try party.apply(.advance, at: .zero)
    #expect(party.atKeyboard == 0 && party.itemNumber == 0)
  }

  @Test func `who leaves in the middle of an item closes it`() throws {
    var party = try party()
    try party.apply(.begin, at: .zero)
    try party.openNext()
    try party.apply(.kick(member: 0), at: .zero)
    #expect(party.phase == .reveal)
    #expect(party.outcome?.entries.isEmpty == true)
    #expect(party.board.map(\.side) == [1])
  }

  @Test func `nobody joins once the items are dealt`() throws {
    var party = try party()
    try party.apply(.begin, at: .zero)
    #expect(throws: PartyRefusal.noLateJoin) {
      try party.apply(.join(PartySamples.name("Cy"), team: nil), at: .zero)
    }
  }

  @Test(arguments: [0, 1])
  func `it takes two`(count: Int) throws {
    var party = try PartySamples.party(
      PartySetting(way: .hotSeat),
      members: Array(["Ada"].prefix(count))
    )
    #expect(throws: PartyRefusal.tooFew(found: count, needed: 2)) {
      try party.apply(.begin, at: .zero)
    }
  }

  @Test func `it takes no more than twelve`() throws {
    let names = (1...12).map { "P\($0)" }
    var party = try PartySamples.party(PartySetting(way: .hotSeat), members: names)
    #expect(throws: PartyRefusal.full(12)) {
      try party.apply(.join(PartySamples.name("P13"), team: nil), at: .zero)
    }
  }

  @Test func `rounds are dealt one by one, and the board comes between them`() throws {
    var party = try party([3, 4], extras: [.streak])
    try party.apply(.begin, at: .zero)
    #expect(party.hands == [0: [0, 3, 5], 1: [1, 4, 6]])
    var rounds: [Int] = []
    var boards = 0
    while party.phase != .podium {
      try party.apply(.advance, at: .zero)
      if party.phase == .roundIntro { rounds.append(party.round ?? -1) }
      if party.phase == .scoreboard { boards += 1 }
      if party.phase == .open { try party.respond(party.atKeyboard ?? -1, 0, at: 0) }
    }
    #expect(rounds == [1] && boards == 1)
    // Three in a row: 1000, 1100, 1200.
    #expect(party.board.map(\.points) == [Points(3300), Points(3300)])
    #expect(party.board.map(\.rank) == [1, 1])
  }

  @Test func `a typed item is responded to in words`() throws {
    var party = try PartySamples.party(
      PartySetting(way: .hotSeat),
      Quiz(rounds: [
        Quiz.Round(items: [PartySamples.typed("The Beatles"), PartySamples.typed("Ada")])
      ]),
      members: ["Ada", "Bo"]
    )
    try party.apply(.begin, at: .zero)
    try party.openNext()
    try party.type(0, "  beatles ")
    #expect(party.outcome?.entries.first?.score?.isRight == true)
    try party.openNext()
    #expect(throws: PartyRefusal.unreadable) { try party.type(1, " ") }
    #expect(throws: PartyRefusal.unreadable) { try party.respond(1, 0, at: 0) }
    #expect(throws: PartyRefusal.unreadable) {
      try party.type(1, String(repeating: "x", count: 10_000))
    }
    try party.type(1, "Adah")
    #expect(party.outcome?.entries.first?.score?.isRight == false)
  }

  @Test(arguments: [
    ("Côte d’Ivoire", "côte d'ivoire", true), ("Côte d'Ivoire", "Côte d’Ivoire", true),
    ("“Mafia”", "\"mafia\"", true), ("St. John’s", "St. John`s", true),
    ("Nuku’alofa", "Nukuʻalofa", true), ("St. John’s", "St. Johns", false),
  ])
  func `a keyboard's marks are as good as the printed ones`(
    key: String,
    typed: String,
    isRight: Bool
  ) throws {
    var party = try PartySamples.party(
      PartySetting(way: .hotSeat),
      Quiz(rounds: [Quiz.Round(items: [PartySamples.typed(key), PartySamples.typed("Ada")])]),
      members: ["Ada", "Bo"]
    )
    try party.apply(.begin, at: .zero)
    try party.openNext()
    try party.type(0, typed)
    #expect(party.outcome?.entries.first?.score?.isRight == isRight)
  }
}
