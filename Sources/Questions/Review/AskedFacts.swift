import Facts

/// The facts of the tables that are asked, with those that items were seen to ask.
struct AskedFacts {
  /// One cell of an asked column.
  private struct Fact: Hashable {
    let table: String
    let row: Int
    let asks: String
  }

  let bank: Bank
  let places: BankPlaces
  private var seen: Set<Fact> = []

  init(bank: Bank, places: BankPlaces) {
    self.bank = bank
    self.places = places
  }

  /// Notes what an item asks: for a true key, the rows that prove it.
  mutating func add(_ item: Item) {
    guard let certificate = item.certificate else { return }
    if case .boolean(_, 1) = item.body { return }
    for row in certificate.rows {
      seen.insert(Fact(table: certificate.table, row: row, asks: certificate.asks))
    }
  }

  /// The rows that have what a template asks and shows, and that no item asks for anything.
  var unaskedRows: [Finding] {
    bank.tables.flatMap { table -> [Finding] in
      let askable = rows(with: table.questions + table.statements, of: table)
      return (0..<table.rowCount).filter { row in
        let asked = askable.filter { $0.rows.contains(row) }.map(\.asks)
        return table.isAsked[row] && !asked.isEmpty
          && !asked.contains { seen.contains(Fact(table: table.name, row: row, asks: $0)) }
      }.map { row in
        Finding(
          spot: places.row(row, of: table.name) ?? places.descriptor,
          rule: "unasked-row",
          found: "a row of \(table.name) that no template can ask",
          suggestion: "word a template for several true values, tell the row apart from others, "
            + "or leave it out by \"quiz:rows\"",
          count: 1,
          example: nil
        )
      }
    }
  }

  /// For each template the rows that lack neither the asked cell nor a given.
  private func rows(
    with templates: [Template],
    of table: Table
  ) -> [(asks: String, rows: Set<Int>)] {
    templates.map { template in
      let cells = ([template.asks] + template.givens).map { ReachCells($0, in: bank).cells }
      let rows = (0..<table.rowCount).filter { row in cells.allSatisfy { $0.isKnown(row) } }
      return (template.asks.name, Set(rows))
    }
  }
}
