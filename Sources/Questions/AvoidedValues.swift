import Facts

/// The values of one type that the rows of a table say are never to be offered with them.
struct AvoidedValues {
  /// Empty where the table avoids nothing.
  private var byRow: [[ValueID]] = []
  /// The numbers that rows name and that stand in no cell of the type; empty likewise.
  private var numbersByRow: [[OrderedNumber]] = []

  /// - `names`: The index of the type whose values are wanted.
  init(of table: Table, type: Int, names: NameIndex, in bank: Bank) {
    let columns = table.columns(with: .avoid)
    if columns.isEmpty { return }
    byRow = [[ValueID]](repeating: [], count: table.rowCount)
    numbersByRow = [[OrderedNumber]](repeating: [], count: table.rowCount)
    for column in columns {
      let avoided = table.columns[column]
      let source = bank.types[avoided.type]
      for row in 0..<table.rowCount {
        for id in avoided.cells[row] where id >= 0 {
          if avoided.type == type {
            byRow[row].append(id)
          } else if !source.isNamed {
            let named = names.values(named: source.values[Int(id)].folded)
            byRow[row] += named
            if named.isEmpty, let number = OrderedNumber(source.values[Int(id)].text) {
              numbersByRow[row].append(number)
            }
          }
        }
      }
    }
  }

  /// The values to avoid with a row; none for no row.
  func values(_ row: Int?) -> [ValueID] {
    guard let row, !byRow.isEmpty else { return [] }
    return byRow[row]
  }

  /// The numbers to avoid with a row that stand in no cell of the type.
  func numbers(_ row: Int?) -> [OrderedNumber] {
    guard let row, !numbersByRow.isEmpty else { return [] }
    return numbersByRow[row]
  }

  /// Whether a row names a number, of the type or not: then its own is one account among others.
  func doubtsNumber(of row: Int) -> Bool {
    !byRow.isEmpty && !(numbersByRow[row].isEmpty && byRow[row].isEmpty)
  }
}
