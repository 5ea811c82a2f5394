import Facts

/// The class of each value of a column: options of one item share it.
struct AlikeClasses {
  private let byValue: [ValueID: String]
  /// Whether the column asks for a class at all.
  let isNeeded: Bool

  /// Classes of values that need none.
  static let none = AlikeClasses()

  private init() {
    byValue = [:]
    isNeeded = false
  }

  init(of column: Column, in bank: Bank) {
    var byValue: [ValueID: String] = [:]
    isNeeded = !column.alike.isEmpty
    let type = bank.types[column.type]
    if isNeeded, let key = type.keyColumn {
      let table = bank.tables[key.table]
      let keys = table.columns[key.column].cells
      for row in 0..<table.rowCount {
        let cells = column.alike.map { table.columns[$0].cells[row] }
        if cells.contains(where: { $0.contains { $0 < 0 } }) { continue }
        byValue[keys.first(row)] = zip(column.alike, cells).map { column, ids in
          let values = bank.types[table.columns[column].type].values
          return ids.map { values[Int($0)].folded.text }.joined(separator: ";")
        }.joined(separator: "/")
      }
      for decoys in column.decoys + type.decoys {
        guard let group = decoys.group else { continue }
        for id in decoys.values { byValue[id] = group.lowercased() }
      }
    }
    self.byValue = byValue
  }

  /// Whether two values may be options of one item.
  func agree(_ left: ValueID, _ right: ValueID) -> Bool {
    if !isNeeded { return true }
    guard let one = byValue[left], let other = byValue[right] else { return false }
    return one == other
  }
}
