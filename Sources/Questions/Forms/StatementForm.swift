import Facts

/// States a cell of a row, straight or swapped.
struct StatementForm: Form {
  let name = "lookup"

  func askers(of index: BankIndex) -> [any Asker] {
    index.bank.tables.enumerated().flatMap { place, table -> [StatementAsker] in
      var columns: [Template.Reach] = []
      for template in table.statements where !columns.contains(template.asks) {
        columns.append(template.asks)
      }
      return columns.map { asks in
        StatementAsker(
          table.statements.filter { $0.asks == asks },
          table: place,
          form: name,
          index: index
        )
      }
    }
  }
}
