public import Facts

/// A quiz looked over as a strict editor would: what is wrong with single items, and what repeats or
/// gives away another.
public struct QuizReview: Sendable {
  /// What is held against one item.
  public struct Remark: Equatable, Sendable {
    /// Which item.
    public let place: ItemPlace
    /// What was found.
    public let found: String
    /// What would mend it.
    public let suggestion: String
  }

  /// All remarks, in the order of the quiz.
  public let remarks: [Remark]

  /// An item with what it leaves behind; only items of one bank can repeat each other.
  struct Entry {
    let place: ItemPlace
    let item: Item
    let bank: String?
    let trace: Trace
  }

  /// Looks a quiz over.
  ///
  /// - Parameters:
  ///   - quiz: The quiz.
  ///   - banks: Those that it was drawn from, as far as they are at hand.
  public init(_ quiz: Quiz, banks: [Bank]) {
    let entries = Self.entries(quiz, banks)
    let english = Words.english
    let search = QuarrelSearch(
      entries.map { QuarrelSearch.Subject(id: $0.item.id, bank: $0.bank, trace: $0.trace) }
    )
    remarks = entries.enumerated().flatMap { number, entry in
      let words = banks.first { $0.name == entry.bank }?.words ?? english
      return Self.flaws(of: entry, words) + Self.misplacements(entry, in: quiz)
        + search.earlier(than: number).compactMap { Self.quarrel(entries[$0], entry) }
    }
  }

  static func entries(_ quiz: Quiz, _ banks: [Bank]) -> [Entry] {
    let tracers = banks.map { ItemTracer(index: BankIndex($0)) }
    return quiz.rounds.enumerated().flatMap { round, content in
      content.items.enumerated().map { number, item in
        let tracer = tracers.first { $0.index.bank.name == item.certificate?.bank }
        return Entry(
          place: ItemPlace(round: round + 1, item: number + 1),
          item: item,
          bank: tracer?.index.bank.name,
          trace: tracer?.trace(item)
            ?? ItemTracer.trace(ofForeign: item, articles: Words.english.articles)
        )
      }
    }
  }

  private static func flaws(of entry: Entry, _ words: Words) -> [Remark] {
    let reviewed = ReviewedItem(entry.item, words: words)
    return ItemRules.all.compactMap { rule in
      rule.flaw(reviewed).map {
        Remark(place: entry.place, found: $0.found, suggestion: rule.suggestion)
      }
    }
  }

  /// What keeps an item from parting those who are level.
  private static func misplacements(_ entry: Entry, in quiz: Quiz) -> [Remark] {
    guard quiz.rounds[entry.place.round - 1].isTiebreak else { return [] }
    if case .nearest = entry.item.body { return [] }
    let found = "a tie-break that many may know"
    return [Remark(place: entry.place, found: found, suggestion: "ask for the closest number")]
  }

  /// What an item has against an earlier one, said of the later; nil where it has nothing.
  static func quarrel(_ earlier: Entry, _ later: Entry) -> Remark? {
    let found: String? =
      if earlier.item.id == later.item.id {
        "the same item as \(earlier.place)"
      } else if earlier.bank == later.bank, later.bank != nil, earlier.trace.repeats(later.trace) {
        "asks again what \(earlier.place) asks"
      } else if earlier.trace.gives(away: later.trace) {
        "\(earlier.place) gives it away"
      } else if later.trace.gives(away: earlier.trace) {
        "gives \(earlier.place) away"
      } else {
        nil
      }
    return found.map {
      Remark(place: later.place, found: $0, suggestion: "replace one of them")
    }
  }
}
