import Facts

/// An item made ready for the rules: its texts taken apart once for all of them.
struct ReviewedItem {
  /// What kind of response it wants, as far as rules care.
  enum Kind {
    case choice
    case boolean
    /// Typed, nearest and matching: there are no options.
    case open
  }

  let item: Item
  let kind: Kind
  let stem: ReviewedText
  /// The options of a choice, in order; empty for all others.
  let options: [ReviewedText]
  /// The place of a choice's key; nil for all others.
  let key: Int?
  /// The bank's word for not, in capitals as a rule.
  let not: String

  /// - `read`: Takes a text apart, or knows it from before.
  init(
    _ item: Item,
    words: Words = .english,
    read: (String) -> ReviewedText = { ReviewedText($0) }
  ) {
    self.item = item
    stem = read(item.stem)
    not = words.not
    switch item.body {
    case .choice(let options, let key):
      kind = .choice
      self.options = options.map { read($0) }
      self.key = key
    case .boolean:
      (kind, options, key) = (.boolean, [], nil)
    case .typed, .nearest, .matching:
      (kind, options, key) = (.open, [], nil)
    }
  }

  /// The places of the options but the key.
  var distractors: [Int] { options.indices.filter { $0 != key } }

  /// The item in one line, for an example.
  var line: String {
    let shown = options.enumerated().map { ($0.offset == key ? "*" : "") + $0.element.text }
    return shown.isEmpty ? "“\(stem.text)”" : "“\(stem.text)” [\(shown.joined(separator: " / "))]"
  }
}
