import GameRules
import Questions
import Testing

@testable import Terminal

struct BuzzerKeysTests {
  private func party(_ members: Int, options: Int = 4) throws -> Party {
    let item = Item(
      id: "1",
      stem: "?",
      body: .choice(options: (0..<options).map { "option \($0)" }, key: 0)
    )
    var party = try Party(
      setting: PartySetting(way: .buzzers),
      quiz: Quiz(rounds: [Quiz.Round(items: [item])])
    )
    for number in 0..<members {
      try party.apply(.join(PartySamples.name("P\(number)"), team: nil), at: .zero)
    }
    return party
  }

  @Test(arguments: [2, 4, 10, 26])
  func `all members have keys that mean nothing else`(options: Int) throws {
    let keys = BuzzerKeys(try party(26, options: options))
    let given = try (0..<26).map { try #require(keys.key(of: $0)) }
    #expect(Set(given).count == 26)
    #expect(Set(given).isDisjoint(with: ["y", "n", "p", "u", ":", "?", " "]))
    let letters = (0..<options).map { Character(OptionLabel.letter(at: $0)) }
    #expect(Set(given).isDisjoint(with: letters))
    for (member, key) in given.enumerated() { #expect(keys.member(with: key) == member) }
  }

  @Test func `the first nine have digits`() throws {
    let keys = BuzzerKeys(try party(12))
    #expect((0..<12).compactMap { keys.key(of: $0) } == Array("1234567890ef"))
  }

  @Test func `keys stay where somebody goes, and go to those who come after the last`() throws {
    var party = try party(26, options: 26)
    let before = BuzzerKeys(party)
    try party.apply(.kick(member: 3), at: .zero)
    #expect(BuzzerKeys(party).key(of: 4) == before.key(of: 4))
    #expect(BuzzerKeys(party).member(with: "4") == nil)
    for number in 26...32 {
      try party.apply(.join(PartySamples.name("P\(number)"), team: nil), at: .zero)
      if number < 32 { try party.apply(.kick(member: number), at: .zero) }
    }
    #expect(BuzzerKeys(party).key(of: 32) == "4")
    #expect(BuzzerKeys(party).member(with: "4") == 32)
  }
}
