/// Asks which row of the table it is, by one other cell.
struct ReverseForm: Form {
  let name = "reverse"

  func askers(of index: BankIndex) -> [any Asker] {
    TemplateForms.askers(of: index, kind: .reverse, form: name, difficulty: 40)
  }
}
