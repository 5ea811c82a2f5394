/// What a rule found in one item.
struct Flaw: Equatable {
  /// What of the item carries the flaw, to tell whether its template or a row gave it.
  enum Evidence: Equatable {
    /// The item as a whole: its template.
    case item
    /// A word of the stem, in lower case: the template's own, or a row's.
    case word(String)
    /// An option by its place: a row's.
    case option(Int)
  }

  /// What stands there, without the item.
  let found: String
  let evidence: Evidence

  init(_ found: String, _ evidence: Evidence = .item) {
    self.found = found
    self.evidence = evidence
  }
}
