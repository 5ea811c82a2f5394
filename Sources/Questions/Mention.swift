import Facts

/// A value as a text can name it.
enum Mention {
  /// By its name or another name of it.
  case names([FoldedText])
  /// In digits.
  case number(OrderedNumber)

  init(_ value: Value) {
    self = value.number.map { .number($0) } ?? .names(value.names)
  }
}

/// A text in which values are looked for.
struct MentionText {
  let folded: FoldedText
  let numbers: [OrderedNumber]

  init(_ text: String) {
    folded = FoldedText(text)
    numbers = NumberWords.numbers(in: text)
  }

  /// Whether the text names a value, as whole words.
  func holds(_ mention: Mention) -> Bool {
    switch mention {
    case .names(let names): names.contains { folded.holds($0) }
    case .number(let number): numbers.contains(number)
    }
  }
}
