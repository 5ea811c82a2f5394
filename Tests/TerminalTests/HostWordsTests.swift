import GameRules
import Questions
import Testing

@testable import Terminal

struct HostWordsTests {
  static func reading(_ line: String, in party: Party) -> HostReading {
    HostWords(party: party).reading(of: line)
  }

  private func actions(
    _ line: String,
    in party: Party
  ) -> [PartyAction]? {
    if case .actions(let actions) = Self.reading(line, in: party) { actions } else { nil }
  }

  @Test(
    arguments: [
      ("", [.advance]), ("  \t", [.advance]), ("skip", [.skip]), ("SKIP", [.skip]),
      ("reveal", [.reveal]), ("pause", [.pause]), ("resume", [.resume]), ("undo", [.undo]),
      ("end", [.end]), ("right", [.judge(.right)]), ("-", [.judge(.wrong)]),
      ("+", [.judge(.right)]), ("leave Ada", [.leave(member: 0)]),
      ("back 2", [.comeBack(member: 1)]),
      ("kick the  reds", [.kick(member: 2)]), ("ban bo", [.ban(member: 1)]),
      ("joker 3", [.joker(side: 2)]), ("award Ada 5", [.award(side: 0, Points(5))]),
      ("award The Reds 5,5", [.award(side: 2, Points(tenths: 55))]),
      ("deduct 1 20", [.deduct(side: 0, Points(20))]),
      ("rename Ada Eve", [.rename(member: 0, PartySamples.name("Eve"))]),
      ("rename the reds The Red Ones", [.rename(member: 2, PartySamples.name("The Red Ones"))]),
      ("rename 2 2", [.rename(member: 1, PartySamples.name("2"))]),
      ("join Cy", [.join(PartySamples.name("Cy"), team: nil)]),
      (
        "join Cy, Di ",
        [.join(PartySamples.name("Cy"), team: nil), .join(PartySamples.name("Di"), team: nil)]
      ),
    ] as [(String, [PartyAction])]
  )
  func `words are understood wherever the party stands`(
    line: String,
    expected: [PartyAction]
  ) throws {
    let party = try PartySamples.party(.buzzers)
    #expect(actions(line, in: party) == expected)
    #expect(try actions(line, in: PartySamples.party(.buzzers, lines: ["", ""])) == expected)
  }

  @Test(arguments: [("help", HostReading.help), ("?", .help), ("board", .board), ("Again", .again)])
  func `some words change nothing`(line: String, expected: HostReading) throws {
    #expect(try Self.reading(line, in: PartySamples.party(.hotSeat)) == expected)
  }

  @Test(arguments: [
    (PartyWay.hotSeat, ["Player 1", "Player 2"]), (.buzzers, ["Player 1", "Player 2"]),
    (.quizmaster, ["Team 1", "Team 2"]),
  ])
  func `an empty line in an empty lobby lets two play, or those of last time`(
    way: PartyWay,
    names: [String]
  ) throws {
    let party = try PartySamples.party(way, members: [])
    func joining(_ names: [String]) -> HostReading {
      .actions(names.map { .join(PartySamples.name($0), team: nil) } + [.advance])
    }
    #expect(Self.reading("", in: party) == joining(names))
    let offered = ["Cy", "Di", "Eve"]
    let words = HostWords(party: party, offered: offered.map { PartySamples.name($0) })
    #expect(words.reading(of: " ") == joining(offered))
  }

  @Test(
    arguments: [
      ("a", .option(0)), ("B)", .option(1)), ("4", .option(3)), ("audi", .option(3)),
      ("end", .option(1)), ("say Saab", .option(0)),
    ] as [(String, PartyResponse)]
  )
  func `in the hot seat an option goes before a word`(
    line: String,
    response: PartyResponse
  ) throws {
    let party = try PartySamples.party(.hotSeat, lines: ["", "", ""])
    #expect(actions(line, in: party) == [.respond(member: 0, item: 0, response)])
  }

  @Test func `in the hot seat an empty line loses no question, and 3 may be two things`() throws {
    let party = try PartySamples.party(.hotSeat, lines: ["", "", ""])
    #expect(
      Self.reading("", in: party)
        == .unknown("An empty line is no answer. Type a letter from a to d.")
    )
    // The third option has its own number for a text.
    #expect(actions("3", in: party) == [.respond(member: 0, item: 0, .option(2))])
    let shifted = try Party(
      setting: PartySetting(way: .hotSeat),
      quiz: Quiz(rounds: [Quiz.Round(items: [Samples.shiftedNumbers, Samples.shiftedNumbers])])
    )
    var party2 = shifted
    for line in ["join Ada, Bo", "", "", ""] { try PartySamples.type(line, in: &party2) }
    #expect(Self.reading("1", in: party2) == .unknown("That may be a) 0 or b) 1. Type a letter."))
  }

  @Test(
    arguments: [
      ("beatles", .text("beatles")), ("Let it be", .text("Let it be")),
      ("skip it", .text("skip it")), ("say skip", .text("skip")), ("7", .text("7")),
    ] as [(String, PartyResponse)]
  )
  func `what is typed is the answer unless it is a word alone`(
    line: String,
    response: PartyResponse
  ) throws {
    let party = try PartySamples.party(.hotSeat, lines: ["", "", "", "a", "", ""])
    #expect(actions(line, in: party) == [.respond(member: 1, item: 1, response)])
    #expect(actions("skip", in: party) == [.skip])
  }

  @Test(
    arguments: [
      ("2", [.buzz(member: 1, item: 0)]), ("Bo", [.buzz(member: 1, item: 0)]),
      ("the reds", [.buzz(member: 2, item: 0)]), ("", [.advance]),
      ("2 b", [.buzz(member: 1, item: 0), .respond(member: 1, item: 0, .option(1))]),
      ("the reds audi", [.buzz(member: 2, item: 0), .respond(member: 2, item: 0, .option(3))]),
      ("3 wrong", [.buzz(member: 2, item: 0), .judge(.wrong)]),
      ("1 +", [.buzz(member: 0, item: 0), .judge(.right)]),
    ] as [(String, [PartyAction])]
  )
  func `a number is a key`(line: String, expected: [PartyAction]) throws {
    let party = try PartySamples.party(.buzzers, lines: ["", ""])
    #expect(actions(line, in: party) == expected)
  }

  @Test(
    arguments: [
      ("b", [.respond(member: 1, item: 0, .option(1))]),
      ("4", [.respond(member: 1, item: 0, .option(3))]),
      ("saab", [.respond(member: 1, item: 0, .option(0))]),
      // A late key is no option.
      ("1", [.buzz(member: 0, item: 0)]), ("3", [.buzz(member: 2, item: 0)]),
      ("2 a", [.respond(member: 1, item: 0, .option(0))]), ("right", [.judge(.right)]),
      ("", [.advance]),
    ] as [(String, [PartyAction])]
  )
  func `who has the floor names an option or is judged`(
    line: String,
    expected: [PartyAction]
  ) throws {
    let party = try PartySamples.party(.buzzers, lines: ["", "", "2"])
    #expect(actions(line, in: party) == expected)
  }

  @Test func `points of a round are one number for each`() throws {
    let asked = try PartySamples.party(.quizmaster, rounds: 2, lines: ["", "", "", ""])
    #expect(actions("7 5.5 8", in: asked) == nil)
    let party = try PartySamples.party(.quizmaster, rounds: 2, lines: ["", "", "", "", ""])
    #expect(party.phase == .collecting)
    #expect(
      actions("7 5,5 0", in: party) == [
        .enter(round: 0, member: 0, Points(7)), .enter(round: 0, member: 1, Points(tenths: 55)),
        .enter(round: 0, member: 2, .zero),
      ]
    )
    #expect(
      Self.reading("7 5", in: party)
        == .unknown("2 numbers for 3: 1 Ada, 2 Bo, 3 The Reds. Type one for each.")
    )
    #expect(
      actions("points the reds 8", in: party) == [.enter(round: 0, member: 2, Points(8))]
    )
    #expect(
      actions("points 1 8.5 round 1", in: party)
        == [.enter(round: 0, member: 0, Points(tenths: 85))]
    )
  }

  @Test func `who has left comes back by joining`() throws {
    let party = try PartySamples.party(.buzzers, lines: ["", "leave Bo"])
    #expect(
      actions("join BO, Cy", in: party) == [
        .comeBack(member: 1), .join(PartySamples.name("Cy"), team: nil),
      ]
    )
  }

  @Test(arguments: [
    (
      "bo",
      "\"bo\" is nothing that is known here. Type join NAME for whoever plays too. An empty line begins."
    ),
    ("resum", "\"resum\" is nothing that is known here. Did you mean resume?"),
    ("kick", "Something is missing. Type kick NAME."),
    ("kick Cy", "Nobody is called \"Cy\". Here are 1 Ada, 2 Bo, 3 The Reds."),
    ("award 5", "Something is missing. Type award NAME N."),
    ("award Bo many", "Something is missing. Type award NAME N."),
    ("rename Bo", "Something is missing. Type rename NAME NEW."),
    ("rename Cy Di", "Nobody is called \"Cy Di\". Here are 1 Ada, 2 Bo, 3 The Reds."),
    ("say b", "Nobody is asked. Type join NAME for whoever plays too. An empty line begins."),
  ])
  func `what means nothing is told in one line`(line: String, why: String) throws {
    #expect(try Self.reading(line, in: PartySamples.party(.buzzers)) == .unknown(why))
  }
}
