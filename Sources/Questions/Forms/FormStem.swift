import Facts

/// The stem of a form over several rows, with the keys that it names.
///
/// To find names in a text costs more than the rest of an item, and a stem is the same in many.
struct FormStem {
  let text: String
  private let named: [ValueID]

  /// - `value`: The number of the value that the template's column shows.
  init(_ subjects: Subjects, _ template: FormTemplate, value: ValueID? = nil) {
    text = FormSentence(subjects: subjects, template: template).text(value: value)
    named = subjects.named(in: text)
  }

  /// Whether it names none of the rows.
  func isSilent(of rows: [Int], in subjects: Subjects) -> Bool {
    named.isEmpty || !rows.contains { named.contains(subjects.id($0)) }
  }
}
