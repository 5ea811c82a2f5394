import GameRules
import Questions

/// What is said of what happens in a party, in the same words on every console.
struct PartyWording {
  let party: Party

  /// The lines of one event, the party being as it was after the action; at least one.
  func receipt(of event: PartyEvent) -> [String] {
    switch event.fact {
    case .member(let fact): [receipt(of: fact)]
    case .course(let fact): receipt(of: fact)
    case .item(let fact): ItemWording(party: party).receipt(of: fact)
    case .points(let fact): [receipt(of: fact)]
    }
  }

  private func receipt(of fact: MemberFact) -> String {
    switch fact {
    case .joined(let member, let name, _, let factor):
      let time = factor == .usual ? "" : ", with more time"
      return "\(name) plays as number \(member + 1)\(time)."
    case .left(let member): return "\(name(member)) has left."
    case .cameBack(let member): return "\(name(member)) is back."
    case .renamed(let member, let name): return "Number \(member + 1) is \(name) from now on."
    case .kicked(let member): return "\(name(member)) is put out."
    case .banned(let member): return "\(name(member)) is put out, and so is the name."
    case .changedTeam(let member, let team):
      return "\(name(member)) plays for team \(team + 1)."
    case .dealt(let member, let items):
      return "\(name(member)) gets \(Wording().count(items.count, "question"))."
    }
  }

  private func receipt(of fact: CourseFact) -> [String] {
    switch fact {
    case .begun: ["The party begins: \(MemberNaming(party).list)."]
    case .roundBegan(let round): ["", roundHead(round)]
    case .papersCalled: ["Pens down: the papers come in now."]
    case .markingBegan:
      ["The points of round \((party.round ?? 0) + 1), in this order: \(MemberNaming(party).list)."]
    case .boardShown: ["The board:"] + BoardLines(party).lines
    case .breakBegan: ["A break."]
    case .tied(let sides):
      ["\(Self.list(sides.map { name($0) })) are level; what comes now parts them."]
    case .paused: ["Paused."]
    case .resumed: ["The clocks go on."]
    case .ended: ["The party is over."]
    }
  }

  /// The title of a round and what is in it.
  private func roundHead(_ number: Int) -> String {
    let round = party.quiz.rounds[number]
    let title = round.title.map { ": " + $0 } ?? ""
    if round.isTiebreak { return "Tie-break\(round.title == "Tie-break" ? "" : title)." }
    let counted = party.quiz.rounds.filter { !$0.isTiebreak }.count
    let head = counted == 1 ? "Round 1" : "Round \(number + 1) of \(party.quiz.rounds.count)"
    let times = party.setting.multipliers[number].map { ", counting \($0) times" } ?? ""
    return "\(head)\(title), \(Wording().count(items(in: number), "question"))\(times)."
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
      return "\(name(side)) plays the joker: round \(round + 1) counts twice."
    case .marked(let round, let member, let points):
      return "\(name(member)): \(Self.points(points)) in round \(round + 1)."
    case .awarded(let side, let points) where points < .zero:
      return "\(name(side)) loses \(Self.points(.zero - points))."
    case .awarded(let side, let points):
      return "\(name(side)) gets \(Self.points(points))."
    case .awardUndone:
      return "Taken back: \(undone)."
    }
  }

  private var undone: String {
    guard let award = party.ledger.awards.last(where: \.isUndone) else { return "the last award" }
    let isTaken = award.points < .zero
    let points = Self.points(isTaken ? .zero - award.points : award.points)
    return "\(points) \(isTaken ? "taken from" : "given to") \(name(award.side))"
  }

  /// Why something did not happen, and what would.
  func refusal(_ refusal: PartyRefusal) -> String {
    switch refusal {
    case .floorTaken(let member): "\(name(member)) has the floor."
    case .paused: PartyHint(party).text
    case .notNow: "Not now. " + PartyHint(party).text
    case .noFloor, .unreadable, .noResponses, .pointsMissing:
      Self.sentence(refusal.description) + " " + PartyHint(party).text
    case .notPaused, .nobody, .notThere, .there, .nameTaken, .nameBanned, .full, .noLateJoin,
      .tooFew, .noTeam, .otherItem, .notAsked, .responded, .teamResponded, .late, .out, .noJokers,
      .jokerPlayed, .nothingToUndo, .pointsOutside, .noRound:
      Self.sentence(refusal.description)
    }
  }

  /// What a member is called.
  func name(_ number: Int) -> String {
    party.members.first { $0.number == number }?.name.text ?? "number \(number + 1)"
  }

  /// Points with their noun.
  static func points(_ points: Points) -> String {
    points == Points(1) ? "1 point" : "\(points) points"
  }

  /// Milliseconds as seconds with one decimal, cut off.
  static func seconds(_ milliseconds: Int) -> String {
    "\(milliseconds / 1000).\(milliseconds % 1000 / 100) seconds"
  }

  /// Names in a row, such as `Ada, Bo and Cy`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "nobody" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A message as a sentence.
  static func sentence(_ text: String) -> String {
    Wording.sentence(text.prefix(1).uppercased() + text.dropFirst())
  }
}
