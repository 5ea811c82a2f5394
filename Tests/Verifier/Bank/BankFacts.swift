/// A bank as its files tell it.
struct BankFacts: Sendable {
  let name: String
  let words: Words
  let folding: Folding
  let tables: [Table]
  /// The types by key: `type:` and its name, or `column:` and the place of a column alone.
  let types: [String: ValueType]
  /// The columns of each type, as table and column.
  let columns: [String: [ColumnPlace]]

  func table(_ name: String) -> Int? { tables.firstIndex { $0.name == name } }

  func column(_ place: ColumnPlace) -> Column { tables[place.table].columns[place.column] }

  func type(_ place: ColumnPlace) -> ValueType {
    types[column(place).type] ?? ValueType(kind: .text, folding: folding)
  }

  /// Follows a path such as `helper.job` from a table over its foreign keys.
  func path(_ text: String, in table: Int) -> ColumnPath? {
    var steps: [Int] = []
    var place = table
    let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if let column = tables[table].column(text) {
      return ColumnPath(table: table, steps: [], end: ColumnPlace(table: table, column: column))
    }
    for name in names.dropLast() {
      guard let column = tables[place].column(name),
        let reference = tables[place].references[column]
      else { return nil }
      steps.append(column)
      place = reference.table
    }
    guard let last = names.last, let column = tables[place].column(last) else { return nil }
    return ColumnPath(table: table, steps: steps, end: ColumnPlace(table: place, column: column))
  }

  /// The table whose primary key alone has this type and is no foreign key, with that column.
  func keyTable(ofType type: String) -> ColumnPlace? {
    for (number, table) in tables.enumerated() {
      guard table.primaryKey.count == 1, let column = table.primaryKey.first else { continue }
      if table.columns[column].type == type, table.references[column] == nil {
        return ColumnPlace(table: number, column: column)
      }
    }
    return nil
  }
}
