/// Names or other short texts, each after a sign of its own, in columns and as large as they fit.
struct NameGrid {
  /// One of them.
  struct Entry {
    /// What comes first, such as a key or a number.
    let lead: String
    let text: String
    var role = Role.plain
    /// What stands after it, in the terminal's type; may be empty.
    var note = ""
  }

  let entries: [Entry]

  /// The grid centred, in the largest type that takes no more than so many rows.
  func lines(on stage: Stage, rows: Int, from largest: TypeSize = .large) -> [StyledLine] {
    if entries.isEmpty { return [] }
    for size in TypeSize.allCases.drop(while: { $0 != largest }) {
      guard let cells = cells(on: stage, size) else { continue }
      for gap in [1, 0] where gap == 1 || size == .normal {
        for columns in 1...6 {
          let lines = lines(of: cells, on: stage, size, columns: columns, gap: gap)
          if let lines, lines.count <= rows { return stage.centredTogether(lines) }
        }
      }
    }
    let cells = cells(on: stage, .normal) ?? []
    let lines = lines(of: cells, on: stage, .normal, columns: 1, gap: 0)
    return stage.centredTogether(lines ?? [])
  }

  /// The entries column by column; nil where they do not fit side by side.
  private func lines(
    of cells: [[StyledLine]],
    on stage: Stage,
    _ size: TypeSize,
    columns: Int,
    gap: Int
  ) -> [StyledLine]? {
    if cells.isEmpty { return nil }
    let height = (cells.count + columns - 1) / columns
    var lines: [StyledLine] = []
    var width = 0
    for first in stride(from: 0, to: cells.count, by: height) {
      let column = cells[first..<min(first + height, cells.count)]
      let stacked = Array(column.joined(separator: Array(repeating: .empty, count: gap)))
      let start = first == 0 ? 0 : width + size.gap * 2
      width = start + (stacked.map(\.width).max() ?? 0)
      lines = first == 0 ? stacked : stage.beside(lines, stacked, at: start)
    }
    return width <= stage.columns || (size == .normal && columns == 1) ? lines : nil
  }

  private func cells(on stage: Stage, _ size: TypeSize) -> [[StyledLine]]? {
    let leads = entries.map {
      $0.lead.isEmpty ? [] : stage.set($0.lead, .accent, in: size, within: stage.columns)
    }
    let widest = leads.compactMap { $0?.first?.width }.max() ?? 0
    let start = widest == 0 ? 0 : widest + size.gap
    var cells: [[StyledLine]] = []
    for (entry, lead) in zip(entries, leads) {
      let room = stage.columns - start
      guard let lead, room > 0,
        let text = stage.set(entry.text, entry.role, in: size, within: room)
      else { return nil }
      let indent = widest - (lead.first?.width ?? 0)
      var cell = stage.beside(lead.map { stage.space(indent) + $0 }, text, at: start)
      if !entry.note.isEmpty, let last = cell.last {
        let line = size == .normal ? cell.count - 1 : max(cell.count - 2, 0)
        let end = size == .normal ? last.width : cell.map(\.width).max() ?? 0
        cell[line] =
          cell[line] + stage.space(end - cell[line].width + 2)
          + stage.canvas.line(entry.note, .faint)
      }
      cells.append(cell)
    }
    return cells
  }
}
