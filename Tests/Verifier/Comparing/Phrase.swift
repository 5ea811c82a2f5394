/// The words of a text, each as a hash, for search by whole words.
///
/// Two words with the same 64-bit hash would be taken for one; over the words of a bank that is not
/// to be expected in the life of this project.
struct Phrase: Hashable, Sendable {
  let words: [UInt64]

  /// Splits a folded text at everything that is neither letter, digit nor mark.
  ///
  /// The *s* of a possessive is no word: "Jim's" holds "Jim", but not the symbol "S". A number with
  /// commas is one word: "41,000" does not hold "41".
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
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if Self.groups(scalars, place) { continue }
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

  /// Whether a comma stands between the digits of one number.
  private static func groups(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard scalars[place] == ",", place > 0 else { return false }
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    let after = scalars[(place + 1)...].prefix(4)
    return digits.contains(scalars[place - 1]) && after.count >= 3
      && after.prefix(3).allSatisfy(digits.contains)
      && !after.dropFirst(3).contains(where: digits.contains)
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
