import GameRules
import Questions

/// An item with its key, and what it brought to whom.
struct RevealBody: PartyBody {
  let party: Party

  func lines(on stage: Stage) -> [StyledLine] {
    guard let item = party.item else { return [] }
    let shown = ShownItem(item)
    let options = shown.options.enumerated().map { place, text in
      let isKey = place == shown.key
      return ItemPoster.Option(
        letter: OptionLabel.letter(at: place),
        text: text,
        mark: isKey ? "✓" : ")",
        role: isKey ? .right : .faint
      )
    }
    let banner = banner(on: stage)
    let key = ItemPoster.Option(letter: "", text: shown.answer, mark: "✓", role: .right)
    let poster = ItemPoster(
      stem: shown.stem,
      options: options.isEmpty ? [key] : options,
      remarks: remarks(on: item, stage),
      emphasis: .options
    )
    return banner + poster.lines(on: stage.lowered(by: banner.count))
  }

  /// Who was right, to be read from across the room.
  private func banner(on stage: Stage) -> [StyledLine] {
    if party.asksOnPaper { return [] }
    if isVoid { return Banner(text: "Skipped", aside: "counts for nobody").lines(on: stage) }
    guard let outcome = party.outcome else { return [] }
    let right = outcome.entries.filter { $0.score?.isRight == true }
    if right.isEmpty {
      return Banner(text: miss(outcome), role: .wrong).lines(on: stage)
    }
    let names = right.map { PartyPhrases(party: party).name($0.player) + gain($0.score) }
    return Banner(text: "✓ " + names.joined(separator: ", "), role: .right).lines(on: stage)
  }

  private func miss(_ outcome: TurnOutcome) -> String {
    if outcome.entries.contains(where: { $0.score != nil }) { return "✗ Not this time" }
    return outcome.entries.count == 1 ? "No answer" : "Nobody"
  }

  private var isVoid: Bool { party.itemNumber.map { party.voided.contains($0) } ?? false }

  private func remarks(on item: Item, _ stage: Stage) -> [StyledLine] {
    var lines: [StyledLine] = []
    lines += stage.paragraph("✓ The answer is \(ShownItem(item).answer)", .right)
    lines += verdicts(on: stage)
    if let explanation = item.explanation, stage.rows >= 16 {
      lines += stage.paragraph(explanation, .faint)
    }
    return lines
  }

  private func verdicts(on stage: Stage) -> [StyledLine] {
    guard !isVoid, let outcome = party.outcome else { return [] }
    let wrong = outcome.entries.filter { $0.score?.isRight == false }
    let words = PartyWords(party: party)
    if wrong.isEmpty { return [] }
    let names = wrong.map { entry in
      let said = words.response(entry.reply).map { " (\($0))" } ?? ""
      return PartyPhrases(party: party).name(entry.player) + said + gain(entry.score)
    }
    return stage.paragraph("✗ Not right: " + names.joined(separator: ", "), .wrong)
  }

  private func gain(_ score: Score?) -> String {
    guard let points = score?.points, points != .zero else { return "" }
    return points < .zero ? " \(points)" : " +\(points)"
  }
}
