import GameRules

/// The board: rank, movement since the last one, name, a bar scaled to the best, points.
struct BoardBody: PartyBody {
  private static let leastBar = 6

  let standings: [Standing]
  /// The ranks on the board that was shown before, by side; empty where there was none.
  let before: [Int: Int]

  func lines(on stage: Stage) -> [StyledLine] { lines(on: stage, from: .large) }

  /// The board in no type larger than given.
  func lines(on stage: Stage, from largest: TypeSize) -> [StyledLine] {
    if standings.isEmpty { return stage.paragraph("Nobody is on the board.") }
    for size in TypeSize.allCases.drop(while: { $0 != largest }) {
      for gap in size == .normal ? [2, 1, 0] : [1] {
        let lines = lines(on: stage, size, gap: gap)
        if let lines, lines.count <= stage.rows { return lines }
      }
    }
    return lines(on: stage, .normal, gap: 0) ?? []
  }

  private func lines(on stage: Stage, _ size: TypeSize, gap: Int) -> [StyledLine]? {
    func column(_ texts: [String], _ role: (Standing) -> Role) -> [[StyledLine]]? {
      let cells = zip(texts, standings).map { text, standing in
        text.isEmpty
          ? [] : stage.set(text, role(standing), in: size, within: max(stage.columns / 2, 1))
      }
      let whole = cells.compactMap(\.self)
      let isFlat = whole.allSatisfy { $0.count <= (size == .normal ? 1 : 4) }
      return whole.count == cells.count && (isFlat || size == .normal) ? whole : nil
    }
    let isNew = before.isEmpty
    guard let ranks = column(standings.map { String($0.rank) }, { _ in .accent }),
      let moves = isNew ? [] : column(standings.map(move), moveRole),
      let names = column(standings.map(\.name.text), { $0.isPresent ? .strong : .faint }),
      let points = column(standings.map(\.points.description), { _ in .strong })
    else { return nil }
    let space = size.gap
    let widths = [ranks, moves, names, points].map { column in
      column.flatMap { $0.map(\.width) }.max() ?? 0
    }
    let nameStart = widths[0] + space + (isNew ? 0 : widths[1] + space)
    let barStart = nameStart + widths[2] + space
    let bar = stage.columns - barStart - widths[3] - space
    if bar < Self.leastBar && size != .normal { return nil }
    let rows = standings.indices.map { place in
      var row = shifted(ranks[place], by: widths[0], stage)
      if !isNew { row = stage.beside(row, moves[place], at: widths[0] + space) }
      row = stage.beside(row, names[place], at: nameStart)
      let filled = barLines(standings[place], width: bar, height: size == .normal ? 1 : 4, stage)
      row = stage.beside(row, filled, at: barStart)
      let end = stage.columns - (points[place].first?.width ?? 0)
      return stage.beside(row, points[place], at: end)
    }
    return Array(rows.joined(separator: Array(repeating: .empty, count: gap)))
  }

  private func shifted(_ cell: [StyledLine], by width: Int, _ stage: Stage) -> [StyledLine] {
    let indent = stage.space(width - (cell.first?.width ?? 0))
    return cell.map { indent + $0 }
  }

  private func barLines(
    _ standing: Standing,
    width: Int,
    height: Int,
    _ stage: Stage
  ) -> [StyledLine] {
    let best = standings[0].points.tenths
    guard width >= Self.leastBar, best > 0 else { return [] }
    let filled = max(width * standing.points.tenths / best, 0)
    let role: Role = standing.rank == 1 ? .warning : .accent
    let line = stage.canvas.line(String(repeating: "█", count: filled), role)
    return height == 1 ? [line] : [.empty, line, line]
  }

  private func move(_ standing: Standing) -> String {
    guard let old = before[standing.side] else { return "" }
    if old == standing.rank { return "=" }
    return old > standing.rank ? "▲\(old - standing.rank)" : "▼\(standing.rank - old)"
  }

  private func moveRole(_ standing: Standing) -> Role {
    guard let old = before[standing.side], old != standing.rank else { return .faint }
    return old > standing.rank ? .right : .wrong
  }
}
