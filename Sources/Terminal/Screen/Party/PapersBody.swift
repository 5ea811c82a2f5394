import GameRules

/// Calls in the papers of a round.
struct PapersBody: PartyBody {
  let party: Party

  func lines(on stage: Stage) -> [StyledLine] {
    let words = PartyWords(party: party)
    let round = [words.roundNumber, words.roundTitle].compactMap(\.self).joined(separator: " · ")
    let above = round.isEmpty ? [] : stage.paragraph(round, .accent) + [.empty]
    let below = stage.paragraph("The answers come when all papers are in. Then press Enter.")
    let room = stage.rows - above.count - below.count - 4
    return above + stage.headline("Papers, please!", .warning, rows: room)
      + [.empty, .empty] + below
  }
}
