import Facts

/// What in the stem points at an option.
enum CueRules {
  // Names share words that nobody can take out of them ("South Sudan", "Sudan"); whether a distractor
  // shares it too is the set's chance.
  static let sharedWord = ItemRule(
    "shared-word",
    in: .english,
    tolerance: 2,
    suggestion: "say it in another word in one of the two places"
  ) { item in
    guard let key = item.key else { return nil }
    let stem = item.stem.content
    let others = item.distractors.reduce(into: Set<String>()) {
      $0.formUnion(item.options[$1].content)
    }
    // The options' order of words, so that the same one is named each time.
    let own = item.options[key].content
    let shared = item.options[key].words.first { word in
      let root = ReviewedText.root(word.lower)
      return own.contains(root) && stem.contains(root) && !others.contains(root)
    }
    return shared.map {
      Flaw("“\($0.text)” in the stem and in the key alone", .word(ReviewedText.root($0.lower)))
    }
  }

  static let optionInStem = ItemRule(
    "option-in-stem",
    in: .any,
    suggestion: "ask without naming it"
  ) { item in
    let standing = item.options.indices.filter { place in
      let option = item.options[place].folded
      return option.text.count > 1 && !EnglishWords.stop.contains(option.text)
        && item.stem.folded.holds(option)
    }
    // A stem that names two or more of them offers them by itself.
    guard standing.count == 1 else { return nil }
    let role = standing[0] == item.key ? "key" : "distractor"
    return Flaw("the \(role) in the stem", .option(standing[0]))
  }

  static let article = ItemRule(
    "article-cue",
    in: .english,
    suggestion: "move the article into the options, or write “a(n)”"
  ) { item in
    guard let last = item.stem.words.last?.lower, last == "a" || last == "an",
      let key = item.key, !item.stem.text.contains("a(n)")
    else { return nil }
    let fitting = item.options.indices.filter {
      Grammar.indefinite(item.options[$0].text, articles: []).hasPrefix(last + " ")
    }
    return fitting == [key] ? Flaw("“\(last)” at the stem's end, which fits the key alone") : nil
  }
}
