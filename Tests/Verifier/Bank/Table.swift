/// A table's columns, records and rules.
struct Table: Sendable {
  /// Where a column's cells are to be found in another table.
  struct Reference: Sendable {
    let table: Int
    let column: Int
  }

  let name: String
  let columns: [Column]
  /// The cells by column, then by record.
  let cells: [[Cell]]
  /// The texts by record, then by column, as they stand.
  let records: [[String]]
  /// The columns of the primary key.
  let primaryKey: [Int]
  /// Foreign keys of one column, by that column.
  let references: [Int: Reference]
  let isComplete: Bool
  /// Whether each record is to be asked.
  let isAsked: [Bool]
  let templates: [Template]
  /// The form templates by form name, as declared.
  let forms: [FormTemplate]

  var rowCount: Int { records.count }

  func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  func columns(_ role: Column.Role) -> [Int] { columns.indices.filter { columns[$0].role == role } }

  /// The text of a cell, without white space around it; nothing where it is missing.
  func text(_ column: Int, _ row: Int) -> String? {
    guard columns[column].missing.contains(records[row][column]) == false else { return nil }
    let text = Folding.spaced(records[row][column])
    return text.isEmpty ? nil : text
  }
}
