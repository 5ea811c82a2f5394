import Facts

/// The values of a column that may fill an option set but are the key of none.
struct Reserve {
  /// Values of the type that stand in cells, here or in another column.
  let others: [ValueID]
  /// Values that stand in no cell.
  let decoys: [ValueID]

  /// Nothing beside the keys.
  static let empty = Reserve(others: [], decoys: [])

  private init(others: [ValueID], decoys: [ValueID]) {
    self.others = others
    self.decoys = decoys
  }

  /// - `keys`: The values that can be the key.
  init(_ template: Template, keys: Set<ValueID>, in bank: Bank) {
    let asked = bank[template.asks.column]
    let type = bank.types[asked.type]
    let home = bank.tables[template.asks.column.table]
    var others = (0..<ValueID(type.realCount)).filter { !keys.contains($0) }
    var decoys = asked.decoys.flatMap(\.values)
    // Without all rows at hand, a name that has no row may be what is asked for.
    let isOpenKey = home.primaryKey == [template.asks.column.column] && !home.isComplete
    if isOpenKey {
      let own = Set((0..<home.rowCount).flatMap { asked.cells[$0] })
      others = others.filter { own.contains($0) }
    } else {
      decoys += type.decoys.flatMap(\.values)
    }
    var seen = keys
    self.others = others.filter { seen.insert($0).inserted }
    self.decoys = decoys.filter { seen.insert($0).inserted }
  }
}
