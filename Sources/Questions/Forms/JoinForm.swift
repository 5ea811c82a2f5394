/// Asks over a reference: a cell of the row referred to, or by one.
struct JoinForm: Form {
  let name = "join"

  func askers(of index: BankIndex) -> [any Asker] {
    TemplateForms.askers(of: index, kind: .join, form: name, difficulty: 45)
  }
}
