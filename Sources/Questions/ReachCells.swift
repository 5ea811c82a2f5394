import Facts

/// The cells that a reach shows for each row of its own table, followed over references.
struct ReachCells {
  let cells: Cells
  /// For a joined reach the row of the last table that each row leads to; nil within one table.
  let rows: [Int?]?

  init(_ reach: Template.Reach, in bank: Bank) {
    guard let first = reach.path.first, reach.isJoined else {
      cells = bank[reach.column].cells
      rows = nil
      return
    }
    var rows = (0..<bank.tables[first.table].rowCount).map { Optional($0) }
    for (step, next) in zip(reach.path, reach.path.dropFirst()) {
      let references = bank[step].cells
      let targets = Self.rowsByKey(step, next.table, bank)
      rows = rows.map { $0.flatMap { targets[references.first($0)] } }
    }
    let last = bank[reach.column]
    var cells = Cells(isList: last.isList)
    for row in rows {
      if let row { cells.append(last.cells[row]) } else { cells.append([Cells.unknown]) }
    }
    self.cells = cells
    self.rows = rows
  }

  private static func rowsByKey(
    _ reference: ColumnPlace,
    _ table: Int,
    _ bank: Bank
  ) -> [ValueID: Int] {
    guard
      let target = bank.tables[reference.table].references
        .first(where: { $0.column == reference.column })?.target
    else { return [:] }
    let keys = bank[target].cells
    var rows: [ValueID: Int] = [:]
    for row in 0..<bank.tables[table].rowCount where keys.isKnown(row) {
      rows[keys.first(row)] = row
    }
    return rows
  }
}
