import Facts

/// The class of each value of a column: options of one item share it.
struct AlikeClasses {
  /// For each value of the type the number of its class, -1 for none; empty where none is needed.
  private var classes: [Int32] = []
  /// Whether the column asks for a class at all.
  let isNeeded: Bool

  /// Classes of values that need none.
  static let none = AlikeClasses()

  private init() {
    isNeeded = false
  }

  init(of column: Column, in bank: Bank) {
    isNeeded = !column.alike.isEmpty
    if !isNeeded { return }
    let type = bank.types[column.type]
    classes = [Int32](repeating: -1, count: type.values.count)
    guard let key = type.keyColumn else { return }
    let table = bank.tables[key.table]
    let keys = table.columns[key.column].cells
    var numbers: [String: Int32] = [:]
    for row in 0..<table.rowCount where keys.isKnown(row) {
      guard let name = Self.name(of: row, column, table, bank) else { continue }
      classes[Int(keys.first(row))] = Self.number(name, &numbers)
    }
    for decoys in column.decoys + type.decoys {
      guard let group = decoys.group else { continue }
      let number = Self.number(group.lowercased(), &numbers)
      for id in decoys.values { classes[Int(id)] = number }
    }
  }

  /// What a row says in the columns that must agree; nil where one is empty.
  private static func name(
    of row: Int,
    _ column: Column,
    _ table: Table,
    _ bank: Bank
  ) -> String? {
    let cells = column.alike.map { table.columns[$0].cells[row] }
    if cells.contains(where: { $0.contains { $0 < 0 } }) { return nil }
    return zip(column.alike, cells).map { column, ids in
      let values = bank.types[table.columns[column].type].values
      return ids.map { values[Int($0)].folded.text }.joined(separator: ";")
    }.joined(separator: "/")
  }

  private static func number(_ name: String, _ numbers: inout [String: Int32]) -> Int32 {
    let number = numbers[name] ?? Int32(numbers.count)
    numbers[name] = number
    return number
  }

  /// Whether two values may be options of one item.
  func agree(_ left: ValueID, _ right: ValueID) -> Bool {
    if !isNeeded { return true }
    let (one, other) = (classes[Int(left)], classes[Int(right)])
    return one >= 0 && one == other
  }
}
