/// Asks a number, a year or a date, with others near it in the column beside it.
struct NumberForm: Form {
  let name = "number"

  func askers(of index: BankIndex) -> [any Asker] {
    TemplateForms.askers(of: index, kind: .number, form: name, difficulty: 28)
  }
}
