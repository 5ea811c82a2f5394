import GameRules
import Questions

/// An item with its key, and what it brought to whom.
struct RevealBody: PartyBody {
  let party: Party

  func lines(on stage: Stage) -> [StyledLine] {
    guard let item = party.item else { return [] }
    let options = item.options.enumerated().map { place, text in
      let isKey = place == item.key
      return ItemPoster.Option(
        letter: OptionLabel.letter(at: place),
        text: text,
        mark: isKey ? "✓" : "",
        role: isKey ? .right : .faint
      )
    }
    let remarks = remarks(on: item, stage)
    let poster: ItemPoster
    if options.isEmpty {
      let key = ItemPoster.Option(letter: "✓", text: item.keyText ?? "", mark: "", role: .right)
      poster = ItemPoster(stem: item.stem, options: [key], remarks: remarks)
    } else {
      poster = ItemPoster(stem: item.stem, options: options, remarks: remarks)
    }
    return poster.lines(on: stage)
  }

  private func remarks(on item: Item, _ stage: Stage) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let key = item.key {
      let named = OptionLabel.named(item.options[key], at: key)
      lines += stage.paragraph("✓ The answer is \(named)", .right)
    } else if let key = item.keyText {
      lines += stage.paragraph("✓ The answer is \(key)", .right)
    }
    lines += verdicts(on: stage)
    if let explanation = item.explanation, stage.rows >= 16 {
      lines += stage.paragraph(explanation, .faint)
    }
    return lines
  }

  private func verdicts(on stage: Stage) -> [StyledLine] {
    let number = party.itemNumber ?? -1
    if party.voided.contains(number) {
      return stage.paragraph("This question counts for nobody.", .warning)
    }
    guard let outcome = party.outcome else { return [] }
    let right = outcome.entries.filter { $0.score?.isRight == true }
    let wrong = outcome.entries.filter { $0.score?.isRight == false }
    if right.isEmpty && wrong.isEmpty { return stage.paragraph("Nobody responded.", .strong) }
    let words = PartyWords(party: party)
    var lines: [StyledLine] = []
    if !right.isEmpty {
      let names = right.map { words.name($0.player) + gain($0.score) }
      lines += stage.paragraph("✓ Right: " + names.joined(separator: ", "), .right)
    }
    if !wrong.isEmpty {
      let names = wrong.map { entry in
        let said = words.response(entry.reply).map { " (\($0))" } ?? ""
        return words.name(entry.player) + said + gain(entry.score)
      }
      lines += stage.paragraph("✗ Not right: " + names.joined(separator: ", "), .wrong)
    }
    return lines
  }

  private func gain(_ score: Score?) -> String {
    guard let points = score?.points, points != .zero else { return "" }
    return points < .zero ? " \(points)" : " +\(points)"
  }
}
