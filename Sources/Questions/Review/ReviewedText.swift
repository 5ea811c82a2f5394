import Facts

/// A text with its words, as the rules look at it.
struct ReviewedText {
  /// One word.
  struct Word {
    /// As it is written.
    let text: String
    /// In lower case, with a straight apostrophe.
    let lower: String
    /// Whether it stands within quotation marks, where words are a title's or another's.
    let isQuoted: Bool
    /// Whether a comma or a semicolon stands before it.
    let followsComma: Bool

    /// Whether it is written without capitals.
    var isLower: Bool { text == text.lowercased() }
  }

  let text: String
  let folded: FoldedText
  let words: [Word]

  init(_ text: String) {
    self.text = text
    folded = FoldedText(text)
    words = Self.words(of: text)
  }

  /// The words of the sentence itself, not those of names, titles and quotations: what is written
  /// without capitals, and the first word where another such one follows.
  var plain: [Word] {
    words.enumerated().filter { place, word in
      if word.isQuoted { return false }
      return word.isLower || (place == 0 && words.count > 1 && words[1].isLower)
    }.map(\.element)
  }

  /// The words that carry meaning, in the singular and without a possessive.
  var content: Set<String> {
    Set(words.map(\.lower).filter { !EnglishWords.stop.contains($0) }.map { Self.root($0) })
      .filter { $0.count >= 3 && !EnglishWords.stop.contains($0) }
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
      let lower = word.lowercased().replacing("’", with: "'")
      words.append(
        Word(text: word, lower: lower, isQuoted: isQuoted, followsComma: followsComma)
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
