import GameRules

/// Three steps of blocks with the best on them, the first in the middle; those who are level share one.
struct PodiumSteps {
  private static let widest = 46
  private static let narrowest = 14
  private static let gap = 2

  private struct Plan {
    let names: TypeSize
    /// The rows of the steps of the first, the second and the third.
    let heights: [Int]
  }

  private static let plans = [
    Plan(names: .large, heights: [20, 14, 8]),
    Plan(names: .medium, heights: [14, 10, 6]), Plan(names: .medium, heights: [9, 7, 5]),
    Plan(names: .normal, heights: [14, 10, 6]), Plan(names: .normal, heights: [9, 7, 5]),
  ]

  let standings: [Standing]

  /// The steps in no more than so many rows; nil where they do not fit or cannot be drawn.
  func lines(on stage: Stage, rows: Int) -> [StyledLine]? {
    let width = min((stage.columns - 2 * Self.gap) / 3, Self.widest)
    guard stage.canvas.alphabet == .unicode, width >= Self.narrowest else { return nil }
    for plan in Self.plans {
      let columns = [2, 1, 3].map { column($0, plan, width: width, on: stage) }
      let whole = columns.compactMap(\.self)
      let height = whole.map(\.count).max() ?? 0
      guard whole.count == columns.count, height <= rows else { continue }
      let left = (stage.columns - 3 * width - 2 * Self.gap) / 2
      return whole.enumerated().reduce(Array(repeating: .empty, count: height)) { lines, column in
        let above = Array(repeating: StyledLine.empty, count: height - column.element.count)
        let start = left + column.offset * (width + Self.gap)
        return stage.beside(lines, above + column.element, at: start)
      }
    }
    return nil
  }

  /// Names and points over a step with its number cut out; nothing where nobody has the rank.
  private func column(
    _ rank: Int,
    _ plan: Plan,
    width: Int,
    on stage: Stage
  ) -> [StyledLine]? {
    let place = standings.filter { $0.rank == rank }
    guard let first = place.first else { return [] }
    let role: Role = rank == 1 ? .warning : rank == 2 ? .strong : .accent
    var lines: [StyledLine] = []
    for standing in place {
      let name = stage.set(standing.name.text, role, in: plan.names, within: width)
      guard let name, plan.names == .normal || name.count == 4 else { return nil }
      lines += name
    }
    lines.append(stage.canvas.line(PartyPhrases.points(first.points)))
    let height = plan.heights[rank - 1]
    var block = DotPicture(width: width, height: height * 2, filled: true)
    if let digit = BigFont.letter(Character(String(rank))) {
      block = block.cut(by: digit, column: (width - digit.width) / 2, row: 2)
    }
    return lines.map { stage.space((width - $0.width) / 2) + $0 }
      + block.halves.map { stage.canvas.line($0, role) }
  }
}
