import Facts

/// What the forms share that a table declares texts for.
enum FormAskers {
  /// An asker for each text of a kind.
  ///
  /// - `makeSampler`: Makes the sampler of a text; nil where the table gives it nothing to ask.
  static func askers(
    of index: BankIndex,
    kind: FormTemplate.Kind,
    form: String,
    isBoolean: Bool = false,
    makeSampler: @escaping (Subjects, FormTemplate) -> (any RowSampler)?
  ) -> [any Asker] {
    index.bank.tables.enumerated().flatMap { place, table in
      table.forms.filter { $0.kind == kind }.map { template in
        SampledAsker(form: form, category: table.name, isBoolean: isBoolean) {
          makeSampler(Subjects(table: place, index: index), template)
        }
      }
    }
  }
}
