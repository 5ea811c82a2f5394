import BankFixtures
import Questions
import Text

/// Reads the true values of a certificate straight from the tables' cells.
struct TableTruth {
  private var tables: [String: CSVTable] = [:]

  init(_ fixture: BankFixture) {
    for (path, text) in fixture.tables {
      tables[String(path.dropLast(4))] = CSVReader().read(Array(text.utf8)).table
    }
  }

  /// The cells of the asked column in all rows whose cells are the givens, lists split.
  func values(_ certificate: Certificate) -> Set<String> {
    guard let table = tables[certificate.table],
      let asked = table.header.firstIndex(of: certificate.asks)
    else { return [] }
    let rows = (0..<table.recordCount).filter { row in
      certificate.givens.allSatisfy { given in
        let column = table.header.firstIndex(of: given.column)
        let shown = Set(given.value.split(separator: ";").map(String.init))
        return column.map {
          shown.isSubset(of: table.field($0, record: row).split(separator: ";").map(String.init))
        } ?? false
      }
    }
    return Set(
      rows.flatMap { table.field(asked, record: $0).split(separator: ";").map(String.init) }
    )
  }
}
