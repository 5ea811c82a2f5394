import GameRules

/// The teams in the order in which their points of a round are typed, with what was entered.
struct PointsBody: PartyBody {
  let party: Party

  func lines(on stage: Stage) -> [StyledLine] {
    let words = PartyWords(party: party)
    let round = [words.roundNumber, words.roundTitle].compactMap(\.self).joined(separator: " · ")
    let head = stage.headline(
      "Points" + (round.isEmpty ? "" : ": " + round),
      .accent,
      rows: stage.rows < 18 ? 1 : 4,
      from: .medium
    )
    let below = stage.paragraph(call)
    let room = stage.rows - head.count - below.count - 2
    return head + [.empty] + NameGrid(entries: entries).lines(on: stage, rows: room)
      + [.empty] + below
  }

  private var marks: [Int: Points] { party.round.flatMap { party.ledger.marks[$0] } ?? [:] }

  private var entries: [NameGrid.Entry] {
    party.present.enumerated().map { place, member in
      let entered = marks[member.number].map(\.description) ?? "–"
      return NameGrid.Entry(
        lead: entered,
        text: "\(place + 1). \(member.name.text)",
        role: marks[member.number] == nil ? .plain : .strong
      )
    }
  }

  private var call: String {
    party.present.allSatisfy { marks[$0.number] != nil }
      ? "All points are in. Press Enter to go on, or type them again."
      : "Type the points in this order, such as: 7 5.5 8"
  }
}
