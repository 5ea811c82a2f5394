import Facts

/// The values of a column as options show them.
struct StandingNames {
  private let words: Words
  private let options: Memo<Words.Option>

  init(_ values: [Value], label: Label, words: Words) {
    self.words = words
    options = Memo(count: values.count) { id in
      words.option(label.standing(of: values[id].reading))
    }
  }

  /// - `column`: Whose label and type the values have.
  init(of column: Column, in bank: Bank) {
    let values = bank.types[column.type].values
    self.init(values, label: column.label, words: bank.words)
  }

  /// Values that stand beside each other.
  func names(of ids: [ValueID]) -> [String] {
    words.standing(ids.map { options[Int($0)] })
  }
}
