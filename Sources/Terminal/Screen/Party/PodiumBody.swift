import GameRules

/// The best three on steps, the first in the middle; all others below.
struct PodiumBody: PartyBody {
  private static let widestStep = 30
  private static let leastStep = 14
  private static let gap = 2

  let standings: [Standing]
  let credits: [String]

  func lines(on stage: Stage) -> [StyledLine] {
    let owed = credits.flatMap { stage.paragraph($0, .faint) }
    let rest = stage.rows - owed.count - (owed.isEmpty ? 0 : 1)
    let below = owed.isEmpty ? [] : [StyledLine.empty] + owed
    guard !standings.isEmpty else {
      return stage.headline("The end", .warning, rows: rest) + below
    }
    if let steps = steps(on: Stage(canvas: stage.canvas, rows: max(rest, 1))) {
      return steps + below
    }
    return list(standings, on: stage, rows: rest) + below
  }

  private func list(_ standings: [Standing], on stage: Stage, rows: Int) -> [StyledLine] {
    let entries = standings.map {
      NameGrid.Entry(
        lead: "\($0.rank).",
        text: "\($0.name.text)  \($0.points)",
        role: $0.rank == 1 ? .warning : .plain
      )
    }
    return NameGrid(entries: entries).lines(on: stage, rows: rows, from: .normal)
  }

  private func steps(on stage: Stage) -> [StyledLine]? {
    let width = min((stage.columns - 2 * Self.gap) / 3, Self.widestStep)
    guard stage.canvas.alphabet == .unicode, width >= Self.leastStep else { return nil }
    let others = standings.filter { $0.rank > 3 }
    let places = [2, 1, 3].map { rank in standings.filter { $0.rank == rank } }
    let list =
      others.isEmpty
      ? [] : [StyledLine.empty] + self.list(others, on: stage, rows: max(stage.rows / 4, 1))
    // A step is as high as three lines of blocks for each place it stands above the third.
    let tallest = places.map { $0.count }.max() ?? 0
    let room = stage.rows - list.count
    let heights = room >= tallest * 2 + 15 ? [10, 14, 6] : [7, 9, 5]
    let columns = zip(places, zip([2, 1, 3], heights)).map { place, step in
      place.isEmpty
        ? [] : column(place, rank: step.0, height: step.1, width: width, on: stage)
    }
    let height = columns.map(\.count).max() ?? 0
    guard height + list.count <= stage.rows else { return nil }
    let lines = (0..<height).map { row in
      columns.enumerated().reduce(StyledLine.empty) { line, numbered in
        let (place, column) = numbered
        let above = height - column.count
        let cell = row >= above ? column[row - above] : .empty
        return line + stage.space(place * (width + Self.gap) - line.width) + cell
      }
    }
    let left = stage.space((stage.columns - 3 * width - 2 * Self.gap) / 2)
    return lines.map { left + $0 } + list
  }

  /// Names and points over a step with its number cut out.
  private func column(
    _ place: [Standing],
    rank: Int,
    height: Int,
    width: Int,
    on stage: Stage
  ) -> [StyledLine] {
    let role: Role = rank == 1 ? .warning : rank == 2 ? .strong : .accent
    var lines: [StyledLine] = []
    for standing in place {
      lines += stage.canvas.text(standing.name.text).wrapped(to: width).map {
        centred(StyledLine($0, role), width, stage)
      }
    }
    let points = "\(place[0].points) points"
    lines.append(centred(stage.canvas.line(points, .plain), width, stage))
    var block = DotPicture(width: width, height: height * 2, filled: true)
    if let digit = BigFont.letter(Character("\(rank)")) {
      block = block.cut(by: digit, column: (width - digit.width) / 2, row: 2)
    }
    return lines + block.halves.map { stage.canvas.line($0, role) }
  }

  private func centred(_ line: StyledLine, _ width: Int, _ stage: Stage) -> StyledLine {
    stage.space((width - line.width) / 2) + line
  }
}
