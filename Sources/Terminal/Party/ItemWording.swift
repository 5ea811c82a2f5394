import GameRules
import Questions

/// What is said of the items of a party: nothing of a key before it is revealed.
struct ItemWording {
  let party: Party
  /// How categories are called, by name.
  var categoryTitles: [String: String] = [:]

  private var phrases: PartyPhrases { PartyPhrases(party: party) }

  /// The lines of what happened with an item.
  func receipt(of fact: ItemFact) -> [String] {
    switch fact {
    case .handedOver(let item, let member):
      ["", "\(phrases.name(member)), it is your turn: \(head(of: item).lowercased())."]
    case .opened(let item): question(item)
    case .responded(let item, let member, _, let response):
      [Wording.sentence("\(phrases.name(member)) says \(said(response, to: item))")]
    case .buzzed(_, let member, _): ["\(phrases.name(member)) has the floor."]
    case .judged(_, let member, true): ["Right, \(phrases.name(member))!"]
    case .judged(_, let member, false):
      ["Not this time: \(phrases.name(member)) is out of this question."]
    case .locked: ["No more answers."]
    case .scored(_, let member, let score): [scored(member, score)]
    case .stayed(_, let sides):
      [
        PartyPhrases.list(sides.map { phrases.name($0) })
          + (sides.count == 1 ? " comes through." : " are level still.")
      ]
    case .revealed(let item): key(of: item)
    case .skipped(let item):
      ["\(head(of: item)) is skipped and counts for nobody."]
    }
  }

  /// An item with its options.
  func question(_ number: Int) -> [String] {
    let item = party.items[number]
    let shown = ShownItem(item)
    let options = shown.options.enumerated().map { place, option in
      "  " + OptionLabel.named(option, at: place)
    }
    return ["", head(of: number) + category(of: item), shown.stem] + options
  }

  /// Which item it is, such as `Question 3 of 10`: of the round's, or of a player's own in it.
  private func head(of number: Int) -> String {
    let round = party.round(ofItem: number)
    let hand = party.hands.values.first { $0.contains(number) }
    let items = (hand ?? Array(party.items.indices)).filter { party.round(ofItem: $0) == round }
    guard let place = items.firstIndex(of: number) else { return "The question" }
    return "Question \(place + 1) of \(items.count)"
  }

  private func category(of item: Item) -> String {
    item.category.map { " (\(categoryTitles[$0] ?? $0))" } ?? ""
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
    let points = score.points == .zero ? "no points" : PartyPhrases.points(score.points)
    let verdict = score.isRight ? "right" : "wrong"
    // What a factor of time leaves of it is for the board.
    let taken = party.outcome?.entries.first { $0.player == member }?.reply?.after
    let time =
      taken.flatMap { taken in
        score.isRight && party.setting.timeLimit != nil
          ? " in \(PartyPhrases.seconds(taken))" : nil
      } ?? ""
    return "\(phrases.name(member)): \(verdict)\(time), \(points)."
  }

  /// What is right, with its explanation and source.
  private func key(of number: Int) -> [String] {
    let item = party.items[number]
    let answer = Wording.sentence("The right answer is " + ShownItem(item).answer)
    let head = party.asksOnPaper ? ["", head(of: number) + ": " + item.stem] : []
    return head + [answer]
      + [item.explanation, item.source.map { "Source: " + $0 }].compactMap(\.self)
  }
}
