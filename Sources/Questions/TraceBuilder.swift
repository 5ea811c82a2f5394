import Facts

/// Makes the traces of families.
struct TraceBuilder {
  let index: BankIndex
  let table: Int

  /// The trace of an item.
  ///
  /// - `text`: Stem and explanation, or all that they may become.
  /// - `answers`: The values that the item asks for or states.
  func trace(
    _ template: Template,
    family: Family,
    text: String,
    answers: [ValueID]
  ) -> Trace {
    let bank = index.bank
    let values = bank.types[bank[template.asks.column].type].values
    return Trace(
      family: familyName(template, family),
      facts: family.rows.map {
        Trace.Fact(table: table, row: $0, column: template.asks.name)
      },
      topics: topics(of: family.rows),
      text: MentionText(text),
      answers: answers.map { Mention(values[Int($0)]) },
      givens: zip(template.givens, family.givens).flatMap { reach, ids in
        let values = bank.types[bank[reach.column].type].values
        return ids.map { Mention(values[Int($0)]) }
      }
    )
  }

  private func familyName(_ template: Template, _ family: Family) -> [String] {
    let bank = index.bank
    let text = (template.one ?? template.these)?.text ?? ""
    return [bank.name, text]
      + zip(template.givens, family.givens).flatMap { reach, ids in
        let values = bank.types[bank[reach.column].type].values
        return ids.map { values[Int($0)].text } + [""]
      }
  }

  /// The topics of rows, which no other item of a round may share.
  func topics(of rows: [Int]) -> [FoldedText] {
    let table = index.bank.tables[table]
    return table.columns(with: .topic).flatMap { column in
      let values = index.bank.types[table.columns[column].type].values
      return rows.flatMap { row in
        table.columns[column].cells[row].filter { $0 >= 0 }.map { values[Int($0)].folded }
      }
    }
  }
}
