import GameRules
import Questions
import Testing

struct PartySettingTests {
  @Test func `what cannot be is refused`() {
    let names = [PartySamples.name("Reds"), PartySamples.name("reds")]
    #expect(throws: PartySettingError.teamsOnlyOnPhones(.buzzers)) {
      try PartySetting(way: .buzzers, teams: [names[0]])
    }
    #expect(throws: PartySettingError.teamTwice("reds")) {
      try PartySetting(way: .phones, teams: names)
    }
    #expect(throws: PartySettingError.members(asked: 13, allowed: 2...12)) {
      try PartySetting(way: .hotSeat, maximumMembers: 13)
    }
    #expect(throws: PartySettingError.multiplier(round: 1, factor: 11)) {
      try PartySetting(way: .phones, multipliers: [1: 11])
    }
    #expect(throws: PartySettingError.multiplier(round: -1, factor: 2)) {
      try PartySetting(way: .phones, multipliers: [-1: 2])
    }
    #expect(throws: PartySettingError.handicapTwice("reds")) {
      try PartySetting(
        way: .phones,
        handicaps: names.map { PartySetting.Handicap(name: $0, factor: .usual) }
      )
    }
    #expect(throws: PartySettingError.noItemsEach) {
      try PartySetting(way: .hotSeat, dealing: .evenly(each: 0))
    }
  }

  @Test func `a quiz that cannot be played so is refused`() throws {
    func error(_ way: PartyWay, _ quiz: Quiz, multipliers: [Int: Int] = [:]) throws -> PartyError? {
      let setting = try PartySetting(way: way, multipliers: multipliers)
      do throws(PartyError) {
        _ = try Party(setting: setting, quiz: quiz)
        return nil
      } catch {
        return error
      }
    }
    let matching = Item(
      id: "m",
      stem: "Match",
      body: .matching(pairs: [Item.Pair(left: "a", right: "b"), Item.Pair(left: "c", right: "d")])
    )
    for way in PartyWay.allCases {
      let one = PartySamples.quiz(rounds: [1], tiebreak: [PartySamples.nearest("5")])
      #expect(try error(way, one) == nil)
      #expect(try error(way, Quiz(rounds: [])) == .noItems)
      #expect(
        try error(way, PartySamples.quiz(rounds: [0], tiebreak: [Samples.item()])) == .noItems
      )
      for bad in [
        way == .quizmaster ? Samples.item(options: 27) : matching, Samples.item(options: 27),
        Samples.item(options: 3, key: 3),
        PartySamples.nearest("many"), PartySamples.typed(),
      ] {
        let quiz = Quiz(rounds: [Quiz.Round(items: [Samples.item(), bad])])
        #expect(try error(way, quiz) == .unplayable(place: 1, way))
      }
      let nearest = Quiz(rounds: [Quiz.Round(items: [PartySamples.nearest("5")])])
      let isAlone = way == .hotSeat || way == .buzzers
      #expect(try error(way, nearest) == (isAlone ? .unplayable(place: 0, way) : nil))
      #expect(try error(way, one, multipliers: [2: 2]) == .noRound(2))
    }
  }

  @Test(arguments: [
    ("1", 100), ("1.5", 150), ("10", 1000), ("2,25", 225), ("0.99", nil), ("10.01", nil), ("", nil),
    ("1.555", nil), ("-2", nil), ("99999999999999999999", nil),
  ])
  func `a factor of time is a number from 1 to 10`(text: String, hundredths: Int?) {
    #expect(TimeFactor(text)?.hundredths == hundredths)
  }
}
