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

  /// The rows that no item asks for anything, and that no other row refers to.
  var unaskedRows: [Finding] {
    bank.tables.enumerated().flatMap { place, table -> [Finding] in
      let asked = Self.asked(table.questions + table.statements)
      if asked.isEmpty { return [] }
      let serving = rowsReferredTo(in: place)
      return (0..<table.rowCount).filter { row in
        table.isAsked[row] && !serving.contains(row)
          && !asked.contains {
            seen.contains(Fact(table: table.name, row: row, asks: $0.name))
          }
      }.map { row in
        Finding(
          spot: places.row(row, of: table.name) ?? places.descriptor,
          rule: "unasked-row",
          found: "a row of \(table.name) that no template can ask",
          suggestion: "fill its empty cells, tell it apart from rows like it, or leave it out "
            + "by \"quiz:rows\"",
          count: 1,
          example: nil
        )
      }
    }
  }

  /// The rows of a table that foreign keys name: they are there for the rows that name them.
  private func rowsReferredTo(in target: Int) -> Set<Int> {
    var rows: Set<Int> = []
    for table in bank.tables {
      for reference in table.references where reference.target.table == target {
        let names = table.columns[reference.column].cells
        let used = Set((0..<table.rowCount).map { names.first($0) })
        let keys = bank[reference.target].cells
        rows.formUnion(
          (0..<keys.count).filter { keys.isKnown($0) && used.contains(keys.first($0)) }
        )
      }
    }
    return rows
  }

  private static func asked(_ templates: [Template]) -> [Template.Reach] {
    templates.map(\.asks).reduce(into: []) { reaches, reach in
      if !reaches.contains(reach) { reaches.append(reach) }
    }
  }
}
