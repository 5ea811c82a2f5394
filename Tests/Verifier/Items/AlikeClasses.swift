import Foundation

/// The classes in which a column's options have to agree.
struct AlikeClasses {
  private let classes: [String: String]
  /// Whether the column asks its options to agree at all.
  let isNeeded: Bool

  init(_ path: ColumnPath, _ view: BankView) {
    let facts = view.facts
    let column = facts.column(path.end)
    let type = facts.type(path.end)
    isNeeded = !column.alike.isEmpty
    var classes: [String: String] = [:]
    guard isNeeded else {
      self.classes = classes
      return
    }
    for (name, raws) in Array(column.decoys) + Array(type.decoys) where !name.isEmpty {
      let parts = name.components(separatedBy: "/").map { facts.folding.name($0) }
      for raw in raws { classes[type.value(raw).key] = parts.joined(separator: "/") }
    }
    if let home = facts.keyTable(ofType: column.type) {
      let table = facts.tables[home.table]
      let columns = column.alike.compactMap { table.column($0) }
      for row in 0..<table.rowCount where columns.count == column.alike.count {
        let cells = columns.map { table.cells[$0][row].values.map(\.key).sorted() }
        guard let key = table.cells[home.column][row].values.first?.key else { continue }
        guard !cells.contains([]) else { continue }
        classes[key] = cells.map { $0.joined(separator: ";") }.joined(separator: "/")
      }
    }
    self.classes = classes
  }

  /// Whether two values agree; one without a class agrees with none.
  func agree(_ left: Value, _ right: Value) -> Bool {
    guard isNeeded else { return true }
    guard let one = classes[left.key], let other = classes[right.key] else { return false }
    return one == other
  }
}
