import Facts

/// A bank with what is looked up in it again and again while items are drawn.
struct BankIndex {
  let bank: Bank
  private let nameIndexes: [NameIndex]
  private let rowsByKey: [ColumnPlace: [ValueID: Int]]

  init(_ bank: Bank) {
    self.bank = bank
    nameIndexes = bank.types.map { NameIndex($0) }
    var rowsByKey: [ColumnPlace: [ValueID: Int]] = [:]
    for key in bank.types.compactMap(\.keyColumn) {
      let cells = bank[key].cells
      for row in 0..<cells.count where cells.isKnown(row) {
        rowsByKey[key, default: [:]][cells.first(row)] = row
      }
    }
    self.rowsByKey = rowsByKey
  }

  /// The names of a type's values.
  func names(ofType type: Int) -> NameIndex { nameIndexes[type] }

  /// The row that a value is the key of; nil where it has none.
  func row(ofKey value: ValueID, in key: ColumnPlace) -> Int? { rowsByKey[key]?[value] }
}
