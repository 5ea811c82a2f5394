/// The words of a text, each as a hash, for search by whole words.
///
/// Two words with the same 64-bit hash would be taken for one; over the words of a bank that is not
/// to be expected in the life of this project.
struct Phrase: Hashable, Sendable {
  let words: [UInt64]

  /// Splits a folded text at everything that is neither letter, digit nor mark.
  ///
  /// The *s* of a possessive is no word: "Jim's" holds "Jim", but not the symbol "S".
  init(folded text: String) {
    var words: [UInt64] = []
    var word = Hash64()
    var length = 0
    var single: Unicode.Scalar = " "
    var before: Unicode.Scalar = " "
    var opening: Unicode.Scalar = " "
    func close() {
      let possessive = length == 1 && single == "s" && (opening == "'" || opening == "\u{2019}")
      if length > 0, !(possessive && !words.isEmpty) { words.append(word.value) }
      word = Hash64()
      length = 0
    }
    for scalar in text.unicodeScalars {
      if Self.isWord(scalar) {
        if length == 0 { opening = before }
        word.add(scalar)
        single = scalar
        length += 1
      } else {
        close()
      }
      before = scalar
    }
    close()
    self.words = words
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        || ("A"..."Z").contains(scalar)
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return properties.isAlphabetic
    }
  }

  /// Whether another phrase stands in this one, word by word; an empty one never does.
  func holds(_ other: Phrase) -> Bool {
    let count = other.words.count
    guard count > 0, count <= words.count else { return false }
    let first = other.words[0]
    var start = 0
    while start <= words.count - count {
      if words[start] == first {
        var length = 1
        while length < count, words[start + length] == other.words[length] { length += 1 }
        if length == count { return true }
      }
      start += 1
    }
    return false
  }
}
