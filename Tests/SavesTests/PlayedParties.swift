import GameRules
import Questions

/// Parties of all ways, played from a script that brings up every kind of event.
enum PlayedParties {
  static func name(_ text: String) -> PlayerName { PlayerName(text) ?? .anonymous }

  private static func choice(_ stem: String, key: Int = 0) -> Item {
    Item(
      id: stem,
      form: "lookup",
      category: "cars",
      stem: stem,
      body: .choice(options: ["Corolla", "Fiesta", "\"Saab\"\n"], key: key),
      difficulty: Difficulty(hundredths: 35),
      explanation: "It is.",
      source: "S2E1",
      certificate: Certificate(
        bank: "jim-halpert",
        table: "cars",
        rows: [0, 3],
        template: "Which car did {drivers} drive {when}?",
        givens: [Certificate.Given(column: "drivers", value: "Jim")],
        asks: "car",
        operation: .equal
      )
    )
  }

  static let quiz = Quiz(
    title: "Friday 🎉",
    seed: .max,
    generator: 3,
    banks: [
      Quiz.BankCredit(name: "jim-halpert", fingerprint: "00ff", license: "CC0", attribution: "")
    ],
    rounds: [
      Quiz.Round(
        title: "Cars",
        origin: "jim-halpert/cars",
        items: [
          choice("Which car?"), choice("Which other car?", key: 2),
          Item(id: "b", stem: "It is.", body: .boolean(options: ["True", "False"], key: 1)),
          Item(id: "t", stem: "Who?", body: .typed(accept: ["Pam", "Pam Beesly"])),
        ]
      ),
      Quiz.Round(items: [choice("Which?"), choice("Which then?")]),
      Quiz.Round(
        title: "Tie-break",
        isTiebreak: true,
        items: [Item(id: "n", stem: "How many?", body: .nearest(accept: ["1,953"]))]
      ),
    ]
  )

  static func setting(_ way: PartyWay) throws -> PartySetting {
    try PartySetting(
      way: way,
      scoring: PartyScoring(worth: .double),
      timeLimit: TimeLimit(.seconds(30)),
      floorLimit: TimeLimit(.seconds(5)),
      extras: [.streak, .joker, .penalty],
      scoreboard: .item,
      hasBreaks: true,
      auto: TimeLimit(.seconds(9)),
      multipliers: [1: 2],
      handicaps: [.init(name: name("Bo"), factor: TimeFactor("1.5") ?? .usual)],
      teams: way == .phones ? [name("Reds"), name("Blues")] : [],
      teamScoring: .shared,
      lateJoin: true,
      maximumMembers: 9,
      dealing: .evenly(each: 1),
      articles: ["der", "die", "das"]
    )
  }

  /// What happens before the first item, in order.
  private static let opening: [PartyAction] =
    ["Ada", "Bo", "Cy \"C\"", "Di", "Ed"].map { .join(name($0), team: nil) } + [
      .kick(member: 3), .ban(member: 4), .rename(member: 2, name("Cy 🐟")),
      .changeTeam(member: 2, team: 1), .begin, .joker(side: 0), .award(side: 0, Points(12)), .undo,
      .award(side: 1, Points(9)), .deduct(side: 1, Points(9)), .pause, .leave(member: 2),
      .comeBack(member: 2), .resume,
    ]

  /// What happens next; the party decides what comes of it.
  private static func actions(for party: Party) -> [PartyAction] {
    let item = party.itemNumber ?? 0
    switch party.phase {
    case .open where item == 2: return [.skip]
    case .open where party.takesFloor:
      return party.pending.first.map { [.buzz(member: $0, item: item)] } ?? [.lock]
    case .claimed:
      let floor = party.turn?.floor ?? 0
      return floor == 0
        ? [.judge(.wrong)] : [.respond(member: floor, item: item, .option(0)), .judge(.right)]
    case .open where !party.pending.isEmpty:
      return party.pending.flatMap { member -> [PartyAction] in
        [
          .respond(member: member, item: item, .option((member + item) % 3)),
          .respond(member: member, item: item, .text("195\(member)")),
        ]
      }
    case .entering:
      // With the joker in the first round two are level.
      return [party.round == 0 ? 40 : 80, 80, 75].enumerated().map { member, tenths in
        .enter(round: party.round ?? 0, member: member, Points(tenths: tenths))
      } + [.advance]
    case .lobby, .roundIntro, .handOver, .open, .locked, .collecting, .reveal, .scoreboard,
      .intermission, .podium:
      return [.advance]
    }
  }

  /// A party that was played to its end, and its events by the action that led to them.
  static func played(_ way: PartyWay) throws -> (party: Party, steps: [[PartyEvent]]) {
    var party = try Party(setting: setting(way), quiz: quiz)
    var steps: [[PartyEvent]] = []
    var actions = opening
    for step in 0..<400 where party.phase != .podium {
      if actions.isEmpty { actions = Self.actions(for: party) }
      do throws(PartyRefusal) {
        steps.append(try party.apply(actions.removeFirst(), at: .milliseconds(step * 300)))
      } catch {
        // Not every action belongs to every way.
        continue
      }
    }
    return (party, steps.filter { !$0.isEmpty })
  }
}
