import Facts

/// What the forms share that ask a template as it stands.
enum TemplateForms {
  /// The form that a template belongs to.
  enum Kind {
    /// It shows or asks a cell of another table's row.
    case join
    /// It shows two cells or more.
    case twoGivens
    /// It asks which row of the table it is.
    case reverse
    /// It asks for a number, a year or a date.
    case number
    /// It asks for any other cell.
    case lookup

    init(_ template: Template, of table: Table, in bank: Bank) {
      if template.asks.isJoined || template.givens.contains(where: \.isJoined) {
        self = .join
      } else if template.givens.count > 1 {
        self = .twoGivens
      } else if table.primaryKey == [template.asks.column.column] {
        self = .reverse
      } else {
        self = bank[template.asks.column].kind.isOrdered ? .number : .lookup
      }
    }
  }

  /// An asker for each question template of a kind.
  static func askers(
    of index: BankIndex,
    kind: Kind,
    form: String,
    difficulty: Int
  ) -> [any Asker] {
    index.bank.tables.enumerated().flatMap { place, table in
      table.questions.filter { Kind($0, of: table, in: index.bank) == kind }.map { template in
        ChoiceAsker(form: form, category: table.name, difficulty: difficulty) {
          AskedTemplate(template, table: place, index: index)
        }
      }
    }
  }
}
