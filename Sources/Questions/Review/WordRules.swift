import Facts

/// Single words that blur or give away.
enum WordRules {
  static let negative = ItemRule(
    "negative",
    in: .english,
    suggestion: "ask it the other way round, or put the word in capitals"
  ) { item in
    // "Not only" denies nothing; a statement's "never" is too strong before it is negative.
    let words = item.stem.plain.filter { item.kind != .boolean || $0.lower != "never" }
    let place = words.indices.first { place in
      let next = place + 1 < words.count ? words[place + 1].lower : ""
      return EnglishWords.isNegative(words[place].lower) && next != "only"
    }
    guard let place else { return nil }
    return Flaw("“\(words[place].text)” without capitals", .word(words[place].lower))
  }

  static let doubleNegative = ItemRule(
    "double-negative",
    in: .english,
    suggestion: "say it without the second negative"
  ) { item in
    let words = item.stem.words.filter { !$0.isQuoted || $0.text == item.not }
      .filter { $0.isLower || $0.text == $0.text.uppercased() }.map(\.lower)
    guard let first = words.firstIndex(where: { EnglishWords.isNegative($0) }) else { return nil }
    let second = words.indices.first { $0 != first && denies(words[$0]) }
    if let second {
      return Flaw("“\(words[first])” and “\(words[second])” in one stem", .word(words[second]))
    }
    let option = item.options.firstIndex { $0.plain.contains { denies($0.lower) } }
    return option.map { Flaw("a negative option under a negative stem", .option($0)) }
  }

  private static func denies(_ word: String) -> Bool {
    EnglishWords.denying.contains(word) || word.hasSuffix("n't")
  }

  static let absolute = ItemRule(
    "absolute-word",
    in: .english,
    suggestion: "say what is so without it"
  ) { find(EnglishWords.absolute, in: $0, idioms: absoluteIdioms) }

  static let vague = ItemRule(
    "vague-word",
    in: .english,
    suggestion: "say how many, how often or when"
  ) { find(EnglishWords.vague, in: $0, idioms: [["how", "many"], ["as", "many"]]) }

  // "The only" names what is single, and is no truer or falser for it.
  private static let absoluteIdioms = [
    ["the", "only"], ["not", "only"], ["not", "all"], ["at", "all"], ["after", "all"],
    ["above", "all"], ["in", "all"], ["first", "only"],
  ]

  /// A word of the list in a statement or in an option.
  private static func find(
    _ list: Set<String>,
    in item: ReviewedItem,
    idioms: [[String]]
  ) -> Flaw? {
    if item.kind == .boolean {
      return word(list, in: item.stem, idioms).map {
        Flaw("“\($0)” in a statement", .word($0))
      }
    }
    // "All of the above" has a rule of its own, and what all options say tells none from another.
    let found = item.options.map { option in
      OptionRules.isSummary(option) ? nil : word(list, in: option, idioms)
    }
    if !found.contains(nil) { return nil }
    return found.indices.lazy.compactMap { place in
      found[place].map { Flaw("“\($0)” in an option", .option(place)) }
    }.first
  }

  private static func word(
    _ list: Set<String>,
    in text: ReviewedText,
    _ idioms: [[String]]
  ) -> String? {
    let words = text.plain.map(\.lower)
    return words.indices.first { place in
      list.contains(words[place])
        && !(place > 0 && idioms.contains([words[place - 1], words[place]]))
    }.map { words[$0] }
  }

  static let undated = ItemRule(
    "undated",
    in: .english,
    suggestion: "name the year that it is true of"
  ) { item in
    let words = item.stem.plain.map(\.lower)
    let place = words.indices.first { place in
      (EnglishWords.undated.contains(words[place]) && !isPlace(words, place))
        || isNewest(words, place)
    }
    guard let place, !isDated(item.stem) else { return nil }
    return Flaw("“\(words[place])” without a date", .word(words[place]))
  }

  // "In what is now Turkey" says where, not when.
  private static func isPlace(_ words: [String], _ place: Int) -> Bool {
    place > 1 && words[place] == "now" && words[place - 2] == "what"
  }

  // "The latest model" is another one next year; "the latest of these" is not.
  private static func isNewest(_ words: [String], _ place: Int) -> Bool {
    guard words[place] == "latest", place + 1 < words.count, !words.contains("earliest") else {
      return false
    }
    return !EnglishWords.stop.contains(words[place + 1])
      && !["first", "last", "year", "date", "day"].contains(words[place + 1])
  }

  private static func isDated(_ stem: ReviewedText) -> Bool {
    let hasYear = stem.words.contains { $0.text.count == 4 && Int($0.text) != nil }
    return hasYear || stem.folded.holds(FoldedText("as of"))
  }
}
