import Facts

/// Asks which of four rows came first, or last.
struct FirstForm: Form {
  let name = "first"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .first, form: name) { subjects, template in
      ExtremeSampler(subjects: subjects, template: template)
    }
  }
}
