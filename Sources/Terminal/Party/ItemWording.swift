import GameRules
import Questions

/// What is said of the items of a party: nothing of a key before it is revealed.
struct ItemWording {
  let party: Party
  private let wording: PartyWording

  init(party: Party) {
    self.party = party
    wording = PartyWording(party: party)
  }

  /// The lines of what happened with an item.
  func receipt(of fact: ItemFact) -> [String] {
    switch fact {
    case .handedOver(let item, let member):
      ["", "\(wording.name(member)), it is your turn. \(head(of: item, for: member)) is yours."]
    case .opened(let item): question(item)
    case .responded(let item, let member, _, let response):
      [Wording.sentence("\(wording.name(member)) says \(said(response, to: item))")]
    case .buzzed(_, let member, _): ["\(wording.name(member)) has the floor."]
    case .judged(_, let member, true): ["Right, \(wording.name(member))!"]
    case .judged(_, let member, false):
      ["Not this time: \(wording.name(member)) is out of this question."]
    case .locked: ["No more answers."]
    case .scored(_, let member, let score): [scored(member, score)]
    case .stayed(_, let sides):
      [
        PartyWording.list(sides.map { wording.name($0) })
          + (sides.count == 1 ? " comes through." : " are level still.")
      ]
    case .revealed(let item): key(of: item)
    case .skipped(let item): ["\(head(of: item, for: nil)) is skipped; it counts for nobody."]
    }
  }

  /// An item with its options.
  func question(_ number: Int) -> [String] {
    let item = party.items[number]
    let options = item.options.enumerated().map { place, option in
      "  " + OptionLabel.named(option, at: place)
    }
    return ["", head(of: number, for: party.atKeyboard) + ".", item.stem] + options
  }

  /// Which item it is, such as `Question 3 of 10`: of the round's, or of a player's own in it.
  private func head(of number: Int, for member: Int?) -> String {
    let round = party.round(ofItem: number)
    var items = party.items.indices.filter { party.round(ofItem: $0) == round }
    if !party.isTiebreak, let hand = member.flatMap({ party.hands[$0] }) {
      items = hand.filter { party.round(ofItem: $0) == round }
    }
    guard let place = items.firstIndex(of: number) else { return "The question" }
    return "Question \(place + 1) of \(items.count)"
  }

  private func said(_ response: PartyResponse, to number: Int) -> String {
    switch response {
    case .text(let text): return "\"\(text)\""
    case .option(let place):
      let options = party.items[number].options
      return options.indices.contains(place)
        ? OptionLabel.named(options[place], at: place) : "option \(place + 1)"
    }
  }

  private func scored(_ member: Int, _ score: Score) -> String {
    let points = PartyWording.points(score.points)
    let verdict = score.isRight ? "right" : "wrong"
    let time =
      score.isRight && party.setting.timeLimit != nil
      ? " in \(PartyWording.seconds(score.time))" : ""
    return "\(wording.name(member)): \(verdict)\(time), \(points)."
  }

  /// What is right, with its explanation and source.
  private func key(of number: Int) -> [String] {
    let item = party.items[number]
    let answer: String =
      switch item.body {
      case .choice, .boolean: Wording().rightAnswer(to: item)
      case .typed(let accept), .nearest(let accept):
        Wording.sentence("The right answer is " + (accept.first ?? ""))
      case .matching: "The question has no single answer."
      }
    let head = party.asksOnPaper ? ["", head(of: number, for: nil) + ": " + item.stem] : []
    return head + [answer]
      + [item.explanation, item.source.map { "Source: " + $0 }].compactMap(\.self)
  }
}
