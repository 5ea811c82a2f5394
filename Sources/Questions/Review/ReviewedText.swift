import Facts

/// A text with its words, as the rules look at it.
struct ReviewedText {
  /// One word.
  struct Word {
    /// As it is written.
    let text: String
    /// In lower case, with a straight apostrophe.
    let lower: String
    /// Whether it is written without capitals.
    let isLower: Bool
    /// Whether it stands within quotation marks, where words are a title's or another's.
    let isQuoted: Bool
    /// Whether a comma or a semicolon stands before it.
    let followsComma: Bool
  }

  let text: String
  let folded: FoldedText
  let words: [Word]
  /// The words of the sentence itself, not those of names, titles and quotations: what is written
  /// without capitals, and the first word where another such one follows.
  let plain: [Word]
  /// The words that carry meaning, in the singular and without a possessive.
  let content: Set<String>

  init(_ text: String) {
    self.text = text
    folded = FoldedText(text)
    words = Self.words(of: text)
    plain = Self.plain(words)
    content = Self.content(words)
  }

  /// Whether it is a name or a title: every word begins with a capital but the small ones within.
  var isName: Bool {
    words.allSatisfy { word in
      !word.isLower || word.text.count <= 3 || EnglishWords.stop.contains(word.lower)
    } && words.contains { !$0.isLower }
  }

  private static func plain(_ words: [Word]) -> [Word] {
    words.enumerated().filter { place, word in
      if word.isQuoted { return false }
      return word.isLower || (place == 0 && words.count > 1 && words[1].isLower)
    }.map(\.element)
  }

  private static func content(_ words: [Word]) -> Set<String> {
    let roots = words.map(\.lower).filter { !EnglishWords.stop.contains($0) }.map { root($0) }
    return Set(roots.filter { $0.count >= 3 && !EnglishWords.stop.contains($0) })
  }

  /// A word without what the possessive and the plural add.
  static func root(_ lower: String) -> String {
    var root = lower
    if root.hasSuffix("'s") { root.removeLast(2) } else if root.hasSuffix("'") { root.removeLast() }
    if root.count > 4, root.hasSuffix("s"), !root.hasSuffix("ss") { root.removeLast() }
    return root
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var word = ""
    var isQuoted = false
    var followsComma = false
    func end() {
      while word.last == "'" || word.last == "’" { word.removeLast() }
      if word.isEmpty { return }
      let small = word.lowercased()
      let lower = small.contains("’") ? small.replacing("’", with: "'") : small
      words.append(
        Word(
          text: word,
          lower: lower,
          isLower: word == small,
          isQuoted: isQuoted,
          followsComma: followsComma
        )
      )
      word = ""
      followsComma = false
    }
    for character in text {
      let isApostrophe = !word.isEmpty && (character == "'" || character == "’")
      if character.isLetter || character.isNumber || isApostrophe {
        word.append(character)
        continue
      }
      end()
      switch character {
      case "“", "«", "„": isQuoted = true
      case "”", "»": isQuoted = false
      case "\"": isQuoted.toggle()
      case ",", ";": followsComma = true
      default: break
      }
    }
    end()
    return words
  }
}
