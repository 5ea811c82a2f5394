import Facts

/// The values of one type that the rows of a table say are never to be offered with them.
struct AvoidedValues {
  private var byRow: [Int: [ValueID]] = [:]

  /// - `names`: The index of the type whose values are wanted.
  init(of table: Table, type: Int, names: NameIndex, in bank: Bank) {
    for column in table.columns(with: .avoid) {
      let avoided = table.columns[column]
      let source = bank.types[avoided.type]
      for row in 0..<table.rowCount {
        for id in avoided.cells[row] where id >= 0 {
          if avoided.type == type {
            byRow[row, default: []].append(id)
          } else if !source.isNamed {
            byRow[row, default: []] += names.values(named: source.values[Int(id)].folded)
          }
        }
      }
    }
  }

  /// The values to avoid with a row; none for no row.
  func values(_ row: Int?) -> [ValueID] {
    row.flatMap { byRow[$0] } ?? []
  }

  /// Whether no row has any.
  var isEmpty: Bool { byRow.isEmpty }
}
