import GameRules

/// The best three on steps, all others below, and whom to thank.
///
/// The podium has its room first: of thanks that are long the beginning shows, and the rest can be
/// scrolled to.
struct PodiumBody: PartyBody {
  /// No more than one row in so many is kept for thanks.
  private static let thankfulness = 5

  let standings: [Standing]
  let credits: [String]

  func lines(on stage: Stage) -> [StyledLine] {
    let owed = stage.centred(
      credits.flatMap { credit in
        stage.canvas.text(credit).wrapped(to: stage.columns).map { StyledLine($0, .faint) }
      }
    )
    let below = owed.isEmpty ? [] : [.empty] + owed
    let kept = min(below.count, max(stage.rows / Self.thankfulness, 2))
    let rows = max(stage.rows - kept, 1)
    // Nobody stands on a step without a point.
    guard let best = standings.first, best.points > .zero else {
      let head = stage.headline("The end", .warning, rows: max(rows - standings.count - 1, 1))
      return head + [.empty] + list(standings, on: stage, rows: rows - head.count - 1) + below
    }
    let others = standings.filter { $0.rank > 3 }
    let rest = others.isEmpty ? [] : [.empty] + list(others, on: stage, rows: max(rows / 4, 1))
    let steps = PodiumSteps(standings: standings).lines(on: stage, rows: rows - rest.count)
    if let steps { return steps + rest + below }
    return list(standings, on: stage, rows: rows) + below
  }

  private func list(_ standings: [Standing], on stage: Stage, rows: Int) -> [StyledLine] {
    let entries = standings.map { standing in
      NameGrid.Entry(
        lead: "\(standing.rank).",
        text: "\(standing.name.text)  \(PartyPhrases.points(standing.points))",
        role: standing.rank == 1 ? .warning : .plain
      )
    }
    return NameGrid(entries: entries).lines(on: stage, rows: rows, from: .normal)
  }
}
