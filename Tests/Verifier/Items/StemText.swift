/// A text with its words and numbers, as names are looked for in it.
struct StemText {
  let phrase: Phrase
  let numbers: Set<Quantity>
  private let words: Set<UInt64>

  init(_ text: String) {
    phrase = Phrase(folded: Folding.folded(text))
    words = Set(phrase.words)
    numbers = Quantity.all(in: text)
  }

  /// Whether a phrase stands in the text as whole words.
  func holds(_ other: Phrase) -> Bool {
    guard let first = other.words.first, words.contains(first) else { return false }
    return phrase.holds(other)
  }
}
