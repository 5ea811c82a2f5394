import Facts

/// Lists the items of a pool: for each case one for each key.
struct ChoiceCensus {
  private static let wrong = 3
  private static let tries = 12

  let pool: CasePool
  let writer: ChoiceWriter
  let gate: CaseGate

  /// The items in the order of the cases; what no three options can be had for is left out.
  func drafts() -> [Draft] {
    writer.source.listed.flatMap { number in
      pool.cases[number].keys.compactMap { draft(number, key: $0) }
    }
  }

  private func draft(_ number: Int, key: ValueID) -> Draft? {
    let trace = gate.trace(number)
    let seed = ItemIdentity.seed(trace.family + [pool.asked.values[Int(key)].text])
    var generator = SplitMix64(seed: seed)
    if pool.needsRank {
      return RankDraw(pool: pool, writer: writer)
        .census(number, key: key, trace: trace, using: &generator)
    }
    var (set, hasDecoy) = distractors(number, key, &generator)
    // Names that hold each other may have shut others out: in another order more may fit.
    for _ in 0..<Self.tries where set.count <= Self.wrong {
      let next = distractors(number, key, &generator)
      if next.set.count > set.count { (set, hasDecoy) = next }
    }
    if set.count < 3 { return nil }
    let shown = OptionOrder(pool: pool).order(set, using: &generator)
    guard let place = shown.firstIndex(of: key) else { return nil }
    let item = writer.item(
      number,
      options: pool.standing(shown),
      key: key,
      at: place,
      difficulty: writer.difficulty(of: set)
    )
    return Draft(item: item, hasDecoy: hasDecoy, trace: trace)
  }

  /// The key with what surely is false beside it: values that can be a key first, decoys last.
  private func distractors(
    _ number: Int,
    _ key: ValueID,
    _ generator: inout SplitMix64
  ) -> (set: [ValueID], hasDecoy: Bool) {
    var set = [key]
    var hasDecoy = false
    let near = nearKeys(key)
    let sources = [near, pool.reserve.others, pool.reserve.decoys]
    for (source, values) in sources.enumerated() {
      for candidate in generator.shuffle(values) where set.count <= Self.wrong {
        if pool.agrees(candidate, with: set),
          pool.fits(number, key: key, among: set + [candidate])
        {
          set.append(candidate)
          hasDecoy = hasDecoy || source == 2
        }
      }
    }
    return (set, hasDecoy)
  }

  private func nearKeys(_ key: ValueID) -> [ValueID] {
    guard pool.asked.kind.isOrdered, let place = pool.places[key] else { return pool.keys }
    return Array(pool.keys[max(0, place - 6)..<min(pool.keys.count, place + 7)])
  }
}
