import Facts

/// What was asked in a round so far, so that nothing in it repeats or gives another item away.
struct RoundMemory {
  private var traces: [Trace] = []
  private var families: Set<[String]> = []
  private var facts: Set<Trace.Fact> = []
  private var topics: Set<FoldedText> = []

  /// How many items there are.
  var count: Int { traces.count }

  /// Takes an item in.
  mutating func add(_ trace: Trace) {
    traces.append(trace)
    families.insert(trace.family)
    facts.formUnion(trace.facts)
    topics.formUnion(trace.topics)
  }

  /// Whether an item may join the round.
  ///
  /// - `checked`: How many of the round's items it was held against before, and passed.
  func allows(_ trace: Trace, after checked: Int = 0) -> Bool {
    if families.contains(trace.family) { return false }
    if trace.facts.contains(where: { facts.contains($0) }) { return false }
    if trace.topics.contains(where: { topics.contains($0) }) { return false }
    return !traces[checked...].contains { $0.gives(away: trace) || trace.gives(away: $0) }
  }
}
