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
      text += text.isEmpty ? beginning(shown, segment) : shown
    }
    return text
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

  private func beginning(_ shown: String, _ segment: FormTemplate.Segment) -> String {
    switch segment {
    case .text:
      return shown
    case .value(let filters), .role(_, let filters):
      let isLed = filters.contains(.a) || filters.contains(.the)
      return isLed || Sentence.isLower(shown)
        ? Sentence.capitalized(shown) : subjects.bank.words.beginning(shown)
    }
  }
}
