/// Reads `quiz:words`, on the ground of what is known of the bank's language.
struct WordsReader {
  private static let names = ["true", "false", "not", "and", "articles"]

  /// The words of a bank.
  ///
  /// - `language`: Its first language, which rules how dates read.
  func read(_ cursor: Cursor?, in language: String, _ faults: inout FaultList) -> Words {
    let english = Words.english
    let isEnglish = language == "en" || language.lowercased().hasPrefix("en-")
    var texts: [String: String] = [:]
    var articles = isEnglish ? english.articles : []
    if let cursor {
      for (name, member) in faults.members(cursor, expected: "an object of words") {
        if name == "articles" {
          articles = faults.texts(member).map { $0.content.lowercased() }
        } else if Self.names.contains(name) {
          texts[name] = faults.text(member)?.content
        } else {
          faults.add(
            member,
            found: "the unknown word \(Quoted.text(name))",
            expected: "one of \(Quoted.list(Self.names))"
          )
        }
      }
    }
    return Words(
      isTrue: texts["true"] ?? english.isTrue,
      isFalse: texts["false"] ?? english.isFalse,
      not: texts["not"] ?? english.not,
      and: texts["and"] ?? english.and,
      articles: articles,
      language: language
    )
  }
}
