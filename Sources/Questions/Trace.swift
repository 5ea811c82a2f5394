import Facts

/// What an item leaves behind in a round: what it must not meet again.
struct Trace {
  /// One asked cell.
  struct Fact: Hashable {
    let table: Int
    let row: Int
    let column: String
  }

  /// The template and givens: bank, table, template and values; the same for every wording.
  let family: [String]
  /// The cells that it asks for.
  let facts: [Fact]
  /// The topics of its rows, of whichever tables.
  let topics: [FoldedText]
  /// All that is read of it: stem and explanation.
  let text: MentionText
  /// What it asks for: its key, or all that may become the key.
  let answers: [Mention]
  /// What it shows.
  let givens: [Mention]

  /// Whether another item of the same bank asks the same or belongs to the same topic.
  func repeats(_ other: Trace) -> Bool {
    family == other.family || facts.contains { other.facts.contains($0) }
      || topics.contains { other.topics.contains($0) }
  }

  /// Whether reading this item gives another one away.
  func gives(away other: Trace) -> Bool {
    other.answers.contains { text.holds($0) }
      && (other.givens.isEmpty || other.givens.contains { text.holds($0) })
  }
}
