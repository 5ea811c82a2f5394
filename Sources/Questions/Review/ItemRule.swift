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
  /// The flaw of an item; nil for a sound one.
  let flaw: @Sendable (ReviewedItem) -> Flaw?

  init(
    _ name: String,
    in language: Language,
    suggestion: String,
    flaw: @escaping @Sendable (ReviewedItem) -> Flaw?
  ) {
    self.name = name
    self.suggestion = suggestion
    self.language = language
    self.flaw = flaw
  }
}
