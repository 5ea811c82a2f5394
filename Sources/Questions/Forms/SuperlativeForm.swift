import Facts

/// Asks which of four rows has the most of something, or the least; rows that tie are refused.
struct SuperlativeForm: Form {
  let name = "superlative"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .superlative, form: name) { subjects, template in
      ExtremeSampler(subjects: subjects, template: template)
    }
  }
}
