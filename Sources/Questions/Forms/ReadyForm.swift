import Facts

/// Asks what stands ready-made in a table.
struct ReadyForm: Form {
  let name = "ready"

  func askers(of index: BankIndex) -> [any Asker] {
    index.bank.readyTables.enumerated().flatMap { number, table -> [ReadyAsker] in
      var groups: [(category: String, isBoolean: Bool, records: [ReadyTable.Record])] = []
      for record in table.records {
        let category = record.category ?? table.name
        let isBoolean =
          switch record.body {
          case .question: false
          case .statement: true
          }
        let known = groups.firstIndex { $0.category == category && $0.isBoolean == isBoolean }
        if let known {
          groups[known].records.append(record)
        } else {
          groups.append((category, isBoolean, [record]))
        }
      }
      return groups.map { group in
        ReadyAsker(
          table,
          number: number,
          records: group.records,
          category: group.category,
          isBoolean: group.isBoolean,
          form: name,
          bank: index.bank
        )
      }
    }
  }
}
