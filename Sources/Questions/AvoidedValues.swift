import Facts

/// The values of one type that the rows of a table say are never to be offered with them.
struct AvoidedValues {
  private var byRow: [Int: [ValueID]] = [:]
  /// The rows that name a number which stands in no cell of the type.
  private var rowsWithOthers: Set<Int> = []

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
            let named = names.values(named: source.values[Int(id)].folded)
            byRow[row, default: []] += named
            let isNumber = OrderedNumber(source.values[Int(id)].text) != nil
            if named.isEmpty, isNumber { rowsWithOthers.insert(row) }
          }
        }
      }
    }
  }

  /// The values to avoid with a row; none for no row.
  func values(_ row: Int?) -> [ValueID] {
    row.flatMap { byRow[$0] } ?? []
  }

  /// Whether a row names a number, of the type or not: then its own is one account among others.
  func doubtsNumber(of row: Int) -> Bool {
    rowsWithOthers.contains(row) || !(byRow[row] ?? []).isEmpty
  }
}
