import Facts

/// Asks a template for a typed response, where one value alone is true.
struct TypedForm: Form {
  let name = "typed"
  let isTyped = true

  func askers(of index: BankIndex) -> [any Asker] {
    TypedAskers.askers(of: index, form: name, isNumber: false)
  }
}
