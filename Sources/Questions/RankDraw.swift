import Facts

/// Draws the options of a whole number that has too few other values to stand beside it: first the
/// key's rank among them, then what fills each side.
struct RankDraw {
  private static let size = 4

  let pool: CasePool
  let writer: ChoiceWriter

  /// An item; skipped where the rank is out of reach, for drawing it again would make the reachable
  /// ones likelier.
  func draw(
    in round: RoundRules,
    gate: CaseGate,
    using generator: inout SplitMix64
  ) -> DrawOutcome {
    let facts = gate.allowsAll ? pool.facts : pool.facts.filter { gate.allows($0.number) }
    guard let fact = generator.pick(facts) else {
      return .exhausted
    }
    let rank = generator.draw(below: Self.size)
    guard let options = options(fact.number, fact.key, rank: rank) else { return .skipped }
    if let wanted = round.difficulty, difficulty.third != wanted { return .skipped }
    return .item(draft(fact.number, fact.key, options, rank, trace: gate.remembered(fact.number)))
  }

  /// The item of a case and key with the first rank within reach from a drawn one on.
  func census(
    _ number: Int,
    key: ValueID,
    trace: Trace,
    using generator: inout SplitMix64
  ) -> Draft? {
    let first = generator.draw(below: Self.size)
    for step in 0..<Self.size {
      let rank = (first + step) % Self.size
      if let options = options(number, key, rank: rank) {
        return draft(number, key, options, rank, trace: trace)
      }
    }
    return nil
  }

  // Neighbouring numbers are all alike near.
  private var difficulty: Difficulty {
    Difficulty(hundredths: writer.baseDifficulty + 25)
  }

  private func draft(
    _ number: Int,
    _ key: ValueID,
    _ options: [String],
    _ rank: Int,
    trace: Trace?
  ) -> Draft {
    let item = writer.item(number, options: options, key: key, at: rank, difficulty: difficulty)
    return Draft(item: item, hasDecoy: false, trace: trace)
  }

  /// The numbers in order with the key at a rank; nil where a side cannot be filled.
  private func options(_ number: Int, _ key: ValueID, rank: Int) -> [String]? {
    guard let value = pool.asked.values[Int(key)].number, let middle = Int(value.canonical) else {
      return nil
    }
    let below = side(number, middle, count: rank, step: -1)
    let above = side(number, middle, count: Self.size - 1 - rank, step: 1)
    guard let below, let above else { return nil }
    let label = pool.asked.label
    return (below.reversed() + [pool.asked.values[Int(key)].reading] + above)
      .map { label.standing(of: $0) }
  }

  /// Numbers on one side of the key, the nearest first: values of the column before others.
  private func side(_ number: Int, _ key: Int, count: Int, step: Int) -> [String]? {
    let own = pool.keys.compactMap { id -> Int? in
      let whole = pool.asked.values[Int(id)].number.flatMap { Int($0.canonical) }
      let isFree = !pool.cases[number].blocked.holds(id)
      return whole.flatMap { isFree && ($0 - key) * step > 0 ? $0 : nil }
    }
    var chosen = Array(own.sorted { abs($0 - key) < abs($1 - key) }.prefix(count))
    if chosen.count < count { fill(&chosen, count: count, from: key, step: step, number) }
    if chosen.count < count { return nil }
    return chosen.sorted { abs($0 - key) < abs($1 - key) }.map(String.init)
  }

  /// Fills a side with numbers that stand in no cell.
  private func fill(
    _ chosen: inout [Int],
    count: Int,
    from key: Int,
    step: Int,
    _ number: Int
  ) {
    let shown = NumberWords.numbers(in: pool.cases[number].stem)
    let barred = pool.cases[number].blockedNumbers.union(
      pool.cases[number].blocked.compactMap { pool.asked.values[Int($0)].number } + shown
    )
    var next = key + step
    while chosen.count < count, isWithinBounds(next) {
      if !chosen.contains(next), !barred.contains(OrderedNumber(next)) { chosen.append(next) }
      next += step
    }
  }

  private func isWithinBounds(_ number: Int) -> Bool {
    let value = OrderedNumber(number)
    if let minimum = pool.asked.minimum, value < minimum { return false }
    if let maximum = pool.asked.maximum, value > maximum { return false }
    // Without bounds a count or a year below nothing is no plausible number.
    return number >= 0 || pool.asked.minimum != nil
  }
}
