import Facts

/// The values of one type that the rows of a table say are never to be offered with them.
struct AvoidedValues {
  private var byRow: [Int: [ValueID]] = [:]
  /// The numbers that rows name and that stand in no cell of the type.
  private var numbersByRow: [Int: [OrderedNumber]] = [:]

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
            if named.isEmpty, let number = OrderedNumber(source.values[Int(id)].text) {
              numbersByRow[row, default: []].append(number)
            }
          }
        }
      }
    }
  }

  /// The values to avoid with a row; none for no row.
  func values(_ row: Int?) -> [ValueID] {
    row.flatMap { byRow[$0] } ?? []
  }

  /// The numbers to avoid with a row that stand in no cell of the type.
  func numbers(_ row: Int?) -> [OrderedNumber] {
    row.flatMap { numbersByRow[$0] } ?? []
  }

  /// Whether a row names a number, of the type or not: then its own is one account among others.
  func doubtsNumber(of row: Int) -> Bool {
    numbersByRow[row] != nil || !(byRow[row] ?? []).isEmpty
  }
}
