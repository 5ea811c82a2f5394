/// What English needs to put a value into a sentence.
enum Grammar {
  // Spelled with a vowel, spoken with a consonant, and the other way round.
  private static let consonantSounds = [
    "eu", "ewe", "one", "once", "uni", "ubi", "usu", "uti", "u.",
  ]
  private static let vowelExceptions = ["unin", "unim", "unid"]
  private static let silentH = ["heir", "honest", "honor", "honour", "hour"]

  /// A noun phrase with "a" or "an" by its sound; one with an article of its own keeps that.
  static func indefinite(_ text: String, articles: [String]) -> String {
    if articles.contains(text.prefix { !$0.isWhitespace }.lowercased()) { return text }
    return (startsWithVowelSound(text) ? "an " : "a ") + text
  }

  private static func startsWithVowelSound(_ text: String) -> Bool {
    let word = text.prefix { !$0.isWhitespace }
    let lower = word.lowercased()
    if let first = word.first, first.isNumber { return numberSoundsVowel(String(word)) }
    if word.count > 1, word.allSatisfy({ $0.isUppercase || $0.isNumber }), isInitialism(word) {
      return word.first.map { "AEFHILMNORSX".contains($0) } ?? false
    }
    if silentH.contains(where: { lower.hasPrefix($0) }) { return true }
    if vowelExceptions.contains(where: { lower.hasPrefix($0) }) { return true }
    if consonantSounds.contains(where: { lower.hasPrefix($0) }) { return false }
    return lower.first.map { "aeiouáéíóúàèìòùâêîôûäëïöüåæø".contains($0) } ?? false
  }

  // Read letter by letter: short, or without a vowel to speak it by.
  private static func isInitialism(_ word: Substring) -> Bool {
    word.count <= 3 || !word.contains { "AEIOU".contains($0) }
  }

  // Eight, eleven, eighteen and what begins with eighty or eight hundred.
  private static func numberSoundsVowel(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber || $0 == "," || $0 == "." }
    if digits.first == "8" { return true }
    let whole = digits.split(separator: ".").first.map { $0.filter { $0 != "," } } ?? ""
    return (whole.hasPrefix("11") || whole.hasPrefix("18")) && whole.count % 3 == 2
  }

  /// A noun phrase with "the", once.
  static func definite(_ text: String, articles: [String]) -> String {
    let first = text.prefix { !$0.isWhitespace }.lowercased()
    return articles.contains(first) ? text : "the " + text
  }

  /// A noun in the plural.
  static func plural(_ text: String) -> String {
    let lower = text.lowercased()
    if let last = lower.last, last == "y", let before = lower.dropLast().last,
      !"aeiou".contains(before), text.first?.isUppercase != true
    {
      return text.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lower.hasSuffix($0) }
    return text + (hisses ? "es" : "s")
  }

  /// A name in the possessive.
  static func possessive(_ text: String) -> String {
    text + "’s"
  }
}
