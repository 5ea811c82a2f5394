/// Holds tables to their keys: primary and unique ones name one row, foreign ones an existing one.
struct KeyCheck {
  let contents: [TableContent]
  let tables: [Table]

  func run(_ faults: inout FaultList) {
    for (content, table) in zip(contents, tables) {
      let resource = content.resource
      checkUnique(resource.primaryKey, of: content, table, isPrimary: true, &faults)
      for key in resource.uniqueKeys {
        checkUnique(key, of: content, table, isPrimary: false, &faults)
      }
      for reference in table.references { check(reference, of: content, table, &faults) }
    }
  }

  private func checkUnique(
    _ key: [Placed<String>],
    of content: TableContent,
    _ table: Table,
    isPrimary: Bool,
    _ faults: inout FaultList
  ) {
    let columns = key.compactMap { table.column(named: $0.content) }
    guard !columns.isEmpty, columns.count == key.count else { return }
    var firstRow: [[ValueID]: Int] = [:]
    for row in 0..<table.rowCount {
      let cells = columns.map { table.columns[$0].cells[row] }
      if cells.contains(where: { $0.contains { $0 < 0 } }) {
        if isPrimary {
          let empty = columns.first { !table.columns[$0].cells.isKnown(row) } ?? columns[0]
          faults.add(
            content.file,
            content.place(empty, row),
            found: "an empty cell in the primary key",
            expected: "a value"
          )
        }
        continue
      }
      if let earlier = firstRow.updateValue(row, forKey: cells.flatMap { Array($0) + [-3] }) {
        faults.add(
          content.file,
          content.place(columns[0], row),
          found: "the same \(Quoted.list(key.map(\.content))) as in line "
            + "\(content.line(columns[0], earlier))",
          expected: "each key once"
        )
      }
    }
  }

  private func check(
    _ reference: Table.Reference,
    of content: TableContent,
    _ table: Table,
    _ faults: inout FaultList
  ) {
    let target = tables[reference.target.table]
    let keys = target.columns[reference.target.column].cells
    let known = Set((0..<target.rowCount).map { keys.first($0) })
    let cells = table.columns[reference.column].cells
    for row in 0..<table.rowCount where cells.isKnown(row) && !known.contains(cells.first(row)) {
      faults.add(
        content.file,
        content.place(reference.column, row),
        found: Quoted.text(content.cell(reference.column, row) ?? ""),
        expected: "a value of \(target.name).\(target.columns[reference.target.column].name)"
      )
    }
  }
}
