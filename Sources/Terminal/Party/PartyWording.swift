import GameRules
import Questions

/// What is said of what happens in a party, in the same words on every console.
struct PartyWording {
  let party: Party
  /// How categories are called, by name.
  var categoryTitles: [String: String] = [:]

  private var phrases: PartyPhrases { PartyPhrases(party: party) }

  /// The lines of one event, the party being as it was after the action; at least one.
  func receipt(of event: PartyEvent) -> [String] {
    switch event.fact {
    case .member(let fact): [receipt(of: fact)]
    case .course(let fact): receipt(of: fact)
    case .item(let fact):
      ItemWording(party: party, categoryTitles: categoryTitles).receipt(of: fact)
    case .points(let fact): [receipt(of: fact)]
    }
  }

  private func receipt(of fact: MemberFact) -> String {
    switch fact {
    case .joined(let member, let name, _, let factor):
      let time = factor == .usual ? "" : ", with more time"
      return "\(name) plays as number \(member + 1)\(time)."
    case .left(let member): return "\(phrases.name(member)) has left."
    case .cameBack(let member): return "\(phrases.name(member)) is back."
    case .renamed(let member, let name): return "Number \(member + 1) is \(name) from now on."
    case .kicked(let member): return "\(phrases.name(member)) is put out."
    case .banned(let member): return "\(phrases.name(member)) is put out, and so is the name."
    case .changedTeam(let member, let team):
      return "\(phrases.name(member)) plays for team \(team + 1)."
    case .dealt(let member, let items):
      return "\(phrases.name(member)) gets \(Wording().count(items.count, "question"))."
    }
  }

  private func receipt(of fact: CourseFact) -> [String] {
    switch fact {
    case .begun:
      ["The party begins: \(MemberNaming(party).list)."]
        + phrases.awaited.map { "Nobody is called \($0), who was to have more time." }
    case .roundBegan(let round): ["", roundHead(round)]
    case .papersCalled: ["Pens down: the papers come in now."]
    case .markingBegan:
      ["The points of round \((party.round ?? 0) + 1), in this order: \(MemberNaming(party).list)."]
    case .boardShown: ["The board:"] + BoardLines(party).lines
    case .breakBegan: ["A break."]
    case .tied(let sides):
      ["\(PartyPhrases.list(sides.map { phrases.name($0) })) are level; what comes now parts them."]
    case .paused: ["Paused."]
    case .resumed: ["The clocks go on."]
    case .ended: ["The party is over."]
    }
  }

  /// The title of a round and what is in it.
  func roundHead(_ number: Int) -> String {
    let round = party.quiz.rounds[number]
    if round.isTiebreak { return PartyPhrases.sentence(round.title ?? "Tie-break") }
    let title = round.title.map { ", " + $0 } ?? ""
    let counted = party.quiz.rounds.filter { !$0.isTiebreak }.count
    let head = counted == 1 ? "Round 1" : "Round \(number + 1) of \(counted)"
    let questions = Wording().count(items(in: number), "question")
    let times = party.setting.multipliers[number].map { ", counting \($0) times" } ?? ""
    return "\(head)\(title): \(questions)\(times)."
  }

  /// How many items of a round are asked.
  private func items(in round: Int) -> Int {
    let items = party.items.indices.filter { party.round(ofItem: $0) == round }
    if party.setting.way != .hotSeat { return items.count }
    return party.hands.values.joined().count { items.contains($0) }
  }

  private func receipt(of fact: PointsFact) -> String {
    switch fact {
    case .jokerPlayed(let side, let round):
      return "\(phrases.name(side)) plays the joker: round \(round + 1) counts twice."
    case .marked(let round, let member, let points):
      return "\(phrases.name(member)): \(PartyPhrases.points(points)) in round \(round + 1)."
    case .awarded(let side, .zero): return "\(phrases.name(side)) has nothing to lose."
    case .awarded(let side, let points) where points < .zero:
      return "\(phrases.name(side)) loses \(PartyPhrases.points(.zero - points))."
    case .awarded(let side, let points):
      return "\(phrases.name(side)) gets \(PartyPhrases.points(points))."
    case .awardUndone:
      return "Taken back: \(undone)."
    }
  }

  private var undone: String {
    // What was taken back last, for awards are taken back from the last one on.
    var standing: [(side: Int, points: Points)] = []
    var last: (side: Int, points: Points)?
    for event in party.events {
      switch event.fact {
      case .points(.awarded(let side, let points)): standing.append((side, points))
      case .points(.awardUndone): last = standing.popLast()
      case .member, .course, .item, .points: break
      }
    }
    guard let award = last else { return "the last award" }
    let isTaken = award.points <= .zero
    let points = PartyPhrases.points(isTaken ? .zero - award.points : award.points)
    return "\(points) \(isTaken ? "taken from" : "given to") \(phrases.name(award.side))"
  }

  /// Why something did not happen, and what would.
  func refusal(_ refusal: PartyRefusal) -> String {
    switch refusal {
    case .floorTaken(let member): "\(phrases.name(member)) has the floor."
    case .paused: PartyHint(party).text
    case .notNow: "Not now. " + PartyHint(party).text
    case .noFloor: "Nobody has the floor. " + PartyHint(party).text
    case .unreadable: "That is no answer to this question. " + PartyHint(party).text
    case .noResponses: "Nobody answers here. " + PartyHint(party).text
    case .pointsMissing:
      PartyPhrases.sentence(refusal.description) + " " + PartyHint(party).text
    case .out: "Who has missed is out of this question."
    case .notAsked: "This question is asked of others."
    case .notPaused, .nobody, .notThere, .there, .nameTaken, .nameIsNumber, .nameBanned, .full,
      .noLateJoin,
      .tooFew, .noTeam, .otherItem, .responded, .teamResponded, .late, .noJokers,
      .jokerPlayed, .nothingToUndo, .pointsOutside, .noRound:
      PartyPhrases.sentence(refusal.description)
    }
  }
}
