import BankFixtures
import Facts
import Testing

/// A table of the bank of elements as texts, read by our own reader.
struct ElementRows {
  /// The cells of a row by column; an empty cell has no texts.
  typealias Row = [String: [String]]

  let rows: [Row]

  init(_ name: String) throws {
    let bank = try #require(try BankFixture.shipped("elements").reading().bank)
    let table = bank.tables[try #require(bank.table(named: name))]
    rows = (0..<table.rowCount).map { row in
      var cells: Row = [:]
      for column in table.columns {
        let values = bank.types[column.type].values
        cells[column.name] = column.cells[row].filter { $0 >= 0 }.map { values[Int($0)].text }
      }
      return cells
    }
  }

  /// The atomic number of each element by its name.
  static func numbers() throws -> [String: String] {
    let pairs = try ElementRows("elements").rows.map { ($0.text("name"), $0.text("number")) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}

extension ElementRows.Row {
  /// The first text of a cell; empty for an empty cell.
  func text(_ column: String) -> String { self[column]?.first ?? "" }
}
