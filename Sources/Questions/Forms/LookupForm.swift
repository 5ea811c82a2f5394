/// Asks a cell by one other cell of its row, or by none.
struct LookupForm: Form {
  let name = "lookup"

  func askers(of index: BankIndex) -> [any Asker] {
    TemplateForms.askers(of: index, kind: .lookup, form: name, difficulty: 28)
  }
}
