import GameRules
import Questions

/// The title of a round, what it counts and who doubled it.
struct RoundIntroBody: PartyBody {
  let party: Party

  func lines(on stage: Stage) -> [StyledLine] {
    let words = PartyWords(party: party)
    let facts = facts.flatMap { stage.paragraph($0.0, $0.1) }
    let number = words.roundNumber ?? party.quiz.title ?? "Get ready"
    guard let title = words.roundTitle, title != number else {
      return stage.headline(number, rows: stage.rows - facts.count - 2) + [.empty, .empty] + facts
    }
    let small = stage.headline(
      number,
      .accent,
      rows: stage.rows < 16 ? 1 : 4,
      from: .medium
    )
    let room = stage.rows - facts.count - small.count - 4
    return small + [.empty] + stage.headline(title, rows: room) + [.empty, .empty] + facts
  }

  private var facts: [(String, Role)] {
    guard let round = party.round else { return [] }
    let words = PartyWords(party: party)
    if party.isTiebreak {
      let names = party.contenders.map(words.sideName)
      return [(PartyPhrases.list(names) + " are level at the top.", .strong)]
    }
    let count = words.count(in: round)
    var facts = [(Wording().count(count, "question") + ".", Role.plain)]
    if let factor = party.setting.multipliers[round], factor > 1 {
      facts.append(("This round counts ×\(factor).", .warning))
    }
    if party.setting.extras.contains(.joker) {
      let played = party.ledger.jokers.filter { $0.value == round }.keys.sorted()
      let names = PartyPhrases.list(played.map(words.sideName))
      facts.append(
        played.isEmpty
          ? ("Who plays the joker? It doubles this round: press their key.", .plain)
          : ("Joker, ×2: \(names).", .warning)
      )
    }
    return facts
  }
}
