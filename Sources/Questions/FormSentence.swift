import Facts

/// The text of a form with what it shows put in.
struct FormSentence {
  let subjects: Subjects
  let template: FormTemplate

  /// The sentence.
  ///
  /// - `value`: The number of the value that the template's column shows.
  /// - `roles`: What stands for rows.
  func text(value: ValueID? = nil, roles: [FormTemplate.Role: String] = [:]) -> String {
    var text = ""
    for segment in template.segments {
      let shown: String
      switch segment {
      case .text(let words): shown = words
      case .value(let filters): shown = filtered(reading(value), filters)
      case .role(let role, let filters): shown = filtered(roles[role] ?? "", filters)
      }
      text += shown
    }
    return template.segments.first.map { mayBegin($0) } == true ? Sentence.capitalized(text) : text
  }

  private func reading(_ value: ValueID?) -> String {
    guard let value, let column = template.column.map({ subjects.table.columns[$0] }) else {
      return ""
    }
    let values = subjects.bank.types[column.type].values
    return column.label.reading(of: values[Int(value)].reading)
  }

  private func filtered(_ text: String, _ filters: [Template.Filter]) -> String {
    Sentence(bank: subjects.bank).filtered(text, filters)
  }

  private func mayBegin(_ segment: FormTemplate.Segment) -> Bool {
    switch segment {
    case .text: false
    case .value(let filters), .role(_, let filters):
      filters.contains(.a) || filters.contains(.the)
    }
  }
}
