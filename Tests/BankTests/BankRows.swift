import BankFixtures
import Facts
import Testing

/// A table of one of the project's own banks, read by our own reader.
struct BankRows {
  /// The values of a row by column; an empty cell has none.
  typealias Row = [String: [Value]]

  let rows: [Row]

  init(_ name: String, of bank: Bank) throws {
    let table = bank.tables[try #require(bank.table(named: name))]
    rows = (0..<table.rowCount).map { row in
      var cells: Row = [:]
      for column in table.columns {
        let values = bank.types[column.type].values
        cells[column.name] = column.cells[row].filter { $0 >= 0 }.map { values[Int($0)] }
      }
      return cells
    }
  }
}

extension BankRows.Row {
  /// The texts of a cell.
  func texts(_ column: String) -> [String] { (self[column] ?? []).map(\.text) }

  /// The first text of a cell; empty for an empty cell.
  func text(_ column: String) -> String { texts(column).first ?? "" }
}
