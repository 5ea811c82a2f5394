/// Asks a cell by two or more other cells of its row.
struct TwoGivensForm: Form {
  let name = "two-givens"

  func askers(of index: BankIndex) -> [any Asker] {
    TemplateForms.askers(of: index, kind: .twoGivens, form: name, difficulty: 36)
  }
}
