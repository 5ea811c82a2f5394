import Facts

/// Asks how many rows of a complete table have a value.
struct HowManyForm: Form {
  private static let difficulty = 40

  let name = "how-many"

  func askers(of index: BankIndex) -> [any Asker] {
    index.bank.tables.enumerated().flatMap { place, table in
      table.forms.filter { $0.kind == .howMany }.map { template in
        ChoiceAsker(form: name, category: table.name, difficulty: Self.difficulty) {
          Self.source(Subjects(table: place, index: index), template)
        }
      }
    }
  }

  private static func source(_ subjects: Subjects, _ template: FormTemplate) -> NumberCases {
    guard let column = template.column else {
      return NumberCases([], subjects: subjects, template: template)
    }
    let counts = Counts(subjects, column: column)
    let traits = counts.traits
    let sentence = FormSentence(subjects: subjects, template: template)
    let statement = subjects.table.forms.first {
      $0.kind == .count && $0.column == template.column
    }
    let cases = counts.counts.map { count in
      NumberCases.Case(
        stem: sentence.text(value: count.value),
        number: count.rows.count,
        rows: count.rows,
        asks: subjects.key.name,
        operation: .count(column: traits.column.name)
      ) {
        NumberCases.Detail(
          givens: [
            Certificate.Given(column: traits.column.name, value: traits.text(count.value))
          ],
          explanation: statement.map {
            FormSentence(subjects: subjects, template: $0)
              .text(value: count.value, roles: [.count: String(count.rows.count)])
          },
          shown: [traits.mention(count.value)]
        )
      }
    }
    return NumberCases(cases, subjects: subjects, template: template)
  }
}
