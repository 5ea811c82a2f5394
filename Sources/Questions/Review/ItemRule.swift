/// One rule that an item can be held to by itself.
struct ItemRule: Sendable {
  /// Which languages a rule knows.
  enum Language: Sendable {
    /// It looks at form only.
    case any
    /// It looks for English words.
    case english
  }

  /// The name in findings.
  let name: String
  /// What would mend the flaw.
  let suggestion: String
  let language: Language
  /// Of a template's items how many in a hundred may have the flaw: what a set of options has by
  /// chance once in a while is no fault of the template.
  let tolerance: Int
  /// The flaw of an item; nil for a sound one.
  let flaw: @Sendable (ReviewedItem) -> Flaw?

  init(
    _ name: String,
    in language: Language,
    tolerance: Int = 0,
    suggestion: String,
    flaw: @escaping @Sendable (ReviewedItem) -> Flaw?
  ) {
    self.name = name
    self.suggestion = suggestion
    self.language = language
    self.tolerance = tolerance
    self.flaw = flaw
  }
}
