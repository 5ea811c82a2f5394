/// A bank's own words in its language.
struct Words: Sendable {
  let yes: String
  let no: String
  let and: String
  let not: String
  let articles: [String]
  /// Whether the bank reads as English, so that English dates and articles are expected.
  let isEnglish: Bool

  init(_ descriptor: JSONObject) {
    let words = descriptor.object("quiz:words")
    isEnglish = (descriptor.texts("languages").first ?? "en").hasPrefix("en")
    yes = words.text("true") ?? "True"
    no = words.text("false") ?? "False"
    and = words.text("and") ?? "and"
    not = words.text("not") ?? "NOT"
    let english = isEnglish ? ["a", "an", "the"] : []
    articles = words["articles"].map { JSONObject.texts($0) } ?? english
  }
}
