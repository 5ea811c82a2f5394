import GameRules
import Questions

/// Draws parties and what happens in them, likely or not.
struct PartyChance {
  private var chance: Chance
  /// The next action happens so many milliseconds after the party's beginning.
  private(set) var time = 0

  init(seed: UInt64) {
    chance = Chance(seed: seed)
  }

  mutating func draw(below bound: Int) -> Int { chance.draw(below: bound) }

  private mutating func oneIn(_ count: Int) -> Bool { draw(below: count) == 0 }

  mutating func party() throws -> Party {
    let way = PartyWay.allCases[draw(below: 4)]
    var extras: Set<PartyExtra> = []
    for extra in PartyExtra.allCases where oneIn(3) { extras.insert(extra) }
    let hasTeams = way == .phones && oneIn(2)
    let setting = try PartySetting(
      way: way,
      scoring: PartyScoring(worth: [.normal, .normal, .double, .nothing][draw(below: 4)]),
      timeLimit: oneIn(3) ? nil : PartySamples.limit(8000),
      floorLimit: oneIn(2) ? nil : PartySamples.limit(3000),
      extras: extras,
      scoreboard: PartySetting.Scoreboard.allCases[draw(below: 3)],
      hasBreaks: oneIn(2),
      auto: oneIn(3) ? PartySamples.limit(2000) : nil,
      multipliers: oneIn(2) ? [0: 2] : [:],
      handicaps: [
        PartySetting.Handicap(name: PartySamples.name("p1"), factor: TimeFactor("1.5") ?? .usual)
      ],
      teams: hasTeams ? [PartySamples.name("Reds"), PartySamples.name("Blues")] : [],
      teamScoring: PartySetting.TeamScoring.allCases[draw(below: 2)],
      lateJoin: !oneIn(4),
      dealing: oneIn(2) ? .inOrder : .evenly(each: nil)
    )
    return try Party(setting: setting, quiz: quiz(for: way))
  }

  private mutating func quiz(for way: PartyWay) -> Quiz {
    let rounds = (0...draw(below: 2)).map { _ in
      Quiz.Round(items: (0...draw(below: 3) + (way == .hotSeat ? 4 : 0)).map { item($0, way) })
    }
    let tiebreak = Quiz.Round(
      isTiebreak: true,
      items: [PartySamples.nearest("10"), Samples.item("sudden")]
    )
    return Quiz(rounds: rounds + (oneIn(3) ? [] : [tiebreak]))
  }

  private mutating func item(_ place: Int, _ way: PartyWay) -> Item {
    switch draw(below: 8) {
    case 0: PartySamples.typed("Bob", "Robert")
    case 1 where way == .phones || way == .quizmaster: PartySamples.nearest("7")
    case 2: Samples.statement(isTrue: true)
    default: Samples.item("item \(place)", options: 3, category: ["a", "b"][place % 2])
    }
  }

  /// Any action, mostly one that belongs where the party stands.
  mutating func action(for party: Party) -> PartyAction {
    // Often no time passes, so that some are level at the end.
    time += oneIn(3) ? draw(below: 4000) : oneIn(3) ? draw(below: 300) : 0
    if party.isPaused && oneIn(2) { return .resume }
    let member = draw(below: party.members.count + 1)
    switch draw(below: 80) {
    case 0...1: return .join(PartySamples.name("P\(draw(below: 7))"), team: team(party))
    case 4: return .leave(member: member)
    case 5: return oneIn(3) ? .kick(member: member) : .comeBack(member: member)
    case 6: return oneIn(3) ? .ban(member: member) : .comeBack(member: member)
    case 7: return .rename(member: member, PartySamples.name("P\(draw(below: 9))"))
    case 8: return .changeTeam(member: member, team: draw(below: 3))
    case 9: return .pause
    case 10: return .skip
    case 11: return .award(side: member, Points(tenths: draw(below: 30_000) - 10))
    case 12: return .deduct(side: member, Points(tenths: draw(below: 30_000)))
    case 13: return .undo
    case 14: return .joker(side: member)
    case 15: return oneIn(20) ? .end : .lock
    case 16: return .reveal
    case 17...22: return .tick
    case 23: return .begin
    default: return likely(party)
    }
  }

  private mutating func team(_ party: Party) -> Int? {
    party.setting.teams.isEmpty ? nil : [nil, 0, 1, 2][draw(below: 4)]
  }

  private mutating func likely(_ party: Party) -> PartyAction {
    let member = draw(below: max(party.members.count, 1))
    let item = (party.itemNumber ?? 0) + (oneIn(20) ? 1 : 0)
    switch party.phase {
    case .lobby where party.present.count < 3:
      return .join(PartySamples.name("P\(draw(below: 7))"), team: team(party))
    case .open where party.takesFloor && !oneIn(4):
      return .buzz(member: member, item: item)
    case .claimed:
      if oneIn(4) { return .judge(oneIn(2) ? .right : .wrong) }
      return .respond(
        member: oneIn(8) ? member : party.turn?.floor ?? member,
        item: item,
        response(party)
      )
    case .open where !party.asksOnPaper:
      return .respond(member: party.pending.first ?? member, item: item, response(party))
    case .entering, .collecting:
      if oneIn(6) { return .advance }
      return .enter(
        round: (party.round ?? 0) - (oneIn(9) ? 1 : 0),
        member: member,
        Points(tenths: [0, 55, 100, 100][draw(below: 4)])
      )
    case .lobby, .roundIntro, .handOver, .open, .locked, .reveal, .scoreboard, .intermission,
      .podium:
      return .advance
    }
  }

  private mutating func response(_ party: Party) -> PartyResponse {
    switch party.item?.body {
    case .typed: .text(["bob", "ROBERT ", "Jim", ""][draw(below: 4)])
    case .nearest: .text(["7", "9", "11.5", "x"][draw(below: 4)])
    case .choice, .boolean, .matching, nil: .option(oneIn(2) ? 0 : draw(below: 4))
    }
  }
}
