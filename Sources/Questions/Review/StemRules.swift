/// Whether a stem says one thing, at a length that can be kept in mind.
enum StemRules {
  private static let mostWords = 30

  static let overlong = ItemRule(
    "overlong-stem",
    in: .any,
    suggestion: "leave out what the key does not need"
  ) { item in
    let count = item.stem.words.count
    return count > mostWords ? Flaw("a stem of \(count) words") : nil
  }

  static let unfocused = ItemRule(
    "unfocused-stem",
    in: .english,
    suggestion: "ask a question that can be understood without the options"
  ) { item in
    if item.kind == .boolean { return nil }
    let words = item.stem.words.map(\.lower)
    let isAsked =
      item.stem.text.contains { "?？؟՞".contains($0) }
      || words.first.map { EnglishWords.imperatives.contains($0) } ?? false
    if !isAsked { return Flaw("a stem that asks no question") }
    if item.kind == .choice, asksForTruth(words) {
      return Flaw("a stem that only asks what is true")
    }
    return nil
  }

  /// Whether a stem wants the true option and says nothing else: "Which of these is true of …?".
  private static func asksForTruth(_ words: [String]) -> Bool {
    guard words.contains("which") || words.contains("what") else { return false }
    return words.indices.contains { place in
      guard EnglishWords.verdicts.contains(words[place]) else { return false }
      let before = place > 0 ? words[place - 1] : ""
      let earlier = place > 1 ? words[place - 2] : ""
      let next = place + 1 < words.count ? words[place + 1] : ""
      if EnglishWords.empty.contains(ReviewedText.root(next)) { return true }
      let isPredicate =
        ["is", "are", "was", "were"].contains(before == "not" ? earlier : before)
      return isPredicate && ["", "of", "about", "for", "regarding", "concerning"].contains(next)
    }
  }

  static let compound = ItemRule(
    "compound-statement",
    in: .english,
    suggestion: "claim one thing"
  ) { item in
    guard item.kind == .boolean else { return nil }
    if item.stem.text.contains(";") { return Flaw("two claims joined by a semicolon") }
    let words = item.stem.words
    let place = words.indices.first { place in
      if words[place].isQuoted || !words[place].isLower { return false }
      if words[place].lower == "because" { return true }
      guard words[place].lower == "and" || words[place].lower == "but" else { return false }
      let isClause = words.dropFirst(place + 1).prefix(1).contains { starts($0) }
      // "…, and Jim is …": a name of up to two words, then its verb.
      let isNamed =
        words[place].followsComma && words.dropFirst(place + 2).prefix(2).contains { starts($0) }
      return isClause || isNamed
    }
    guard let place else { return nil }
    return Flaw("two claims joined by “\(words[place].lower)”", .word(words[place].lower))
  }

  private static func starts(_ word: ReviewedText.Word) -> Bool {
    word.isLower && EnglishWords.clauseStarts.contains(word.lower)
  }
}
