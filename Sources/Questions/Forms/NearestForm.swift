import Facts

/// Asks a template for a number, of which the closest wins.
struct NearestForm: Form {
  let name = "nearest"
  let isTyped = true

  func askers(of index: BankIndex) -> [any Asker] {
    TypedAskers.askers(of: index, form: name, isNumber: true)
  }
}
