import Text

/// A score table in columns that fit a width.
struct TableLayout {
  /// The heads of the columns.
  let head: TerminalText
  /// One line for each row of the table.
  let rows: [TerminalText]

  private static let gap = "  "
  private static let shortestName = 4

  /// Lays a table out in the columns that there are; nil for as many as it takes.
  init(_ table: ScoreTable, in alphabet: Alphabet, width: Int? = nil) {
    var columns = Column.all(of: table, in: alphabet).filter { !$0.isEmpty }
    while Self.width(of: columns) > width ?? .max,
      let loosest = columns.indices.max(by: { columns[$0].givesWay < columns[$1].givesWay }),
      columns[loosest].givesWay > 0
    {
      columns.remove(at: loosest)
    }
    if let width, let name = columns.firstIndex(where: \.canBeShortened) {
      let excess = Self.width(of: columns) - width
      if excess > 0 {
        columns[name].shorten(to: max(columns[name].width - excess, Self.shortestName))
      }
    }
    let lines = (0...table.rows.count).map { line in
      let parts = columns.map { column in
        column.cells[line].filled(to: column.width, standing: column.side).string
      }
      return TerminalText(Self.trimmed(parts.joined(separator: Self.gap)), in: alphabet)
    }
    head = lines[0]
    rows = Array(lines.dropFirst())
  }

  private static func width(of columns: [Column]) -> Int {
    columns.map(\.width).reduce(0, +) + gap.count * max(columns.count - 1, 0)
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }

  private struct Column {
    let side: DisplayWidth.Alignment
    /// The column with the highest number goes first where room is short; 0 stays for ever.
    let givesWay: Int
    let canBeShortened: Bool
    /// The head, then a cell for each row.
    private(set) var cells: [TerminalText]

    var width: Int { cells.map(\.width).max() ?? 0 }
    var isEmpty: Bool { cells.dropFirst().allSatisfy { $0.width == 0 } }

    mutating func shorten(to width: Int) {
      cells = cells.map { $0.shortened(to: width) }
    }

    static func all(of table: ScoreTable, in alphabet: Alphabet) -> [Column] {
      func column(
        _ head: String,
        _ side: DisplayWidth.Alignment,
        givesWay: Int = 0,
        canBeShortened: Bool = false,
        _ cell: (ScoreTable.Row) -> String
      ) -> Column {
        let texts = [head] + table.rows.map(cell)
        return Column(
          side: side,
          givesWay: givesWay,
          canBeShortened: canBeShortened,
          cells: texts.map { TerminalText($0, in: alphabet) }
        )
      }
      return [
        column("", .left) { $0.isNew ? "▸" : "" },
        column("#", .right) { String($0.rank) },
        column("Name", .left, canBeShortened: true) { $0.name },
        column("Points", .right) { String($0.points) },
        column("Right", .right, givesWay: 1) { "\($0.right)/\($0.of)" },
        column("Streak", .right, givesWay: 2) { String($0.streak) },
        column("Mode", .left, givesWay: 4) { $0.mode },
        column("Date", .left, givesWay: 3) { $0.date },
        column("", .left) { $0.isNew ? "new" : "" },
      ]
    }
  }
}
