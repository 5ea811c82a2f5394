import Facts

/// A template's wording with values put in.
struct Sentence {
  let bank: Bank

  /// The sentence.
  ///
  /// - `shown`: For a slot's cell the numbers of its values, in order; a list shows all.
  func text(_ wording: Template.Wording, shown: (Template.Reach) -> [ValueID]) -> String {
    var text = ""
    for segment in wording.segments {
      switch segment {
      case .text(let words): text += words
      case .slot(let reach, let filters):
        let value = filtered(reading(reach, shown(reach)), filters)
        text += text.isEmpty ? beginning(value, reach, filters) : value
      }
    }
    return text
  }

  /// The values of a cell as a sentence lists them.
  func reading(_ reach: Template.Reach, _ ids: [ValueID]) -> String {
    let column = bank[reach.column]
    let values = bank.types[column.type].values
    return bank.words.joined(ids.map { column.label.reading(of: values[Int($0)].reading) })
  }

  /// A value as it reads by itself, as an option does.
  func standing(_ column: Column, _ id: ValueID) -> String {
    column.label.standing(of: bank.types[column.type].values[Int(id)].reading)
  }

  /// A value at the beginning of a sentence.
  ///
  /// An article, a label's word and a common noun take a capital; a name that has one inside keeps
  /// its own small letter ("iPhone").
  private func beginning(
    _ value: String,
    _ reach: Template.Reach,
    _ filters: [Template.Filter]
  ) -> String {
    let isLed =
      !bank[reach.column].label.prefix.isEmpty || filters.contains(.a) || filters.contains(.the)
    return isLed || Self.isLower(value) ? Self.capitalized(value) : bank.words.beginning(value)
  }

  /// Whether a text has no capital letter.
  static func isLower(_ text: String) -> Bool { !text.contains(where: \.isUppercase) }

  func filtered(_ text: String, _ filters: [Template.Filter]) -> String {
    filters.reduce(text) { text, filter in
      switch filter {
      case .a: Grammar.indefinite(text, articles: bank.words.articles)
      case .the: Grammar.definite(text, articles: bank.words.articles)
      case .plural: Grammar.plural(text)
      case .possessive: Grammar.possessive(text)
      case .capitals: text.uppercased()
      }
    }
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
