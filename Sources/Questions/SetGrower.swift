import Facts

/// Grows an option set around one fact, keeping at each step that every member that could be the
/// key has a case that proves it.
///
/// A set that lacks a proof can never get one by growing, so a member that breaks it is refused at
/// once, and nothing is refused after the key is drawn: that would make some places likelier.
struct SetGrower {
  /// Draws for each place before the values are looked through in turn.
  private static let draws = 24
  /// Looking through more values than this is no longer cheap.
  private static let listed = 64
  /// How far a number may lie from the first one, in places of the column's order.
  private static let windows = [3, 6, 12]

  let pool: CasePool
  private let witnesses: Witnesses

  init(_ pool: CasePool) {
    self.pool = pool
    witnesses = Witnesses(pool: pool)
  }

  /// A set of a size with a fact; nil where this try found none.
  func grow(
    from fact: CasePool.Fact,
    to size: Int,
    allowed: (Int) -> Bool,
    using generator: inout SplitMix64
  ) -> OptionSet? {
    var set = OptionSet(fact.key, size: size)
    var turn = 0
    while set.members.count < size {
      var added = false
      for _ in 0..<Self.draws where !added {
        guard let candidate = draw(turn, from: fact, using: &generator) else { break }
        turn += 1
        added = take(candidate, .key, &set, fact, allowed, &generator)
      }
      if !added { added = takeListed(&set, fact, allowed, &generator) }
      if !added { return nil }
    }
    return set
  }

  /// A value that can be the key: of a fact, of all values, of a family, of those that begin alike,
  /// by turns; of a number's neighbourhood, wider by turns.
  private func draw(
    _ turn: Int,
    from fact: CasePool.Fact,
    using generator: inout SplitMix64
  ) -> ValueID? {
    if pool.asked.kind.isOrdered, let place = pool.places[fact.key] {
      let window = Self.windows[turn % 3]
      let low = max(0, place - window)
      let high = min(pool.keys.count - 1, place + window)
      return pool.keys[low + generator.draw(below: high - low + 1)]
    }
    return switch turn % 4 {
    case 3: nearInLetters(fact.key, using: &generator)
    case 0: pool.facts[generator.draw(below: pool.facts.count)].key
    case 1: pool.keys[generator.draw(below: pool.keys.count)]
    default: generator.pick(pool.cases[generator.draw(below: pool.cases.count)].keys)
    }
  }

  private func nearInLetters(
    _ key: ValueID,
    using generator: inout SplitMix64
  ) -> ValueID? {
    generator.pick(pool.keysLike(key))
  }

  /// Tries all that is left in turn: keys, then keys that are used up, then other values of the
  /// type, then decoys.
  private func takeListed(
    _ set: inout OptionSet,
    _ fact: CasePool.Fact,
    _ allowed: (Int) -> Bool,
    _ generator: inout SplitMix64
  ) -> Bool {
    let near = nearKeys(fact)
    let sources: [([ValueID], OptionSet.Origin)] = [
      (near.count <= Self.listed ? near : [], .key), (near, .filler),
      (pool.reserve.others, .filler), (pool.reserve.decoys, .decoy),
    ]
    for (values, origin) in sources {
      let order =
        values.count <= Self.listed * 4
        ? generator.shuffle(values)
        : (0..<Self.listed).map { _ in values[generator.draw(below: values.count)] }
      for candidate in order where take(candidate, origin, &set, fact, allowed, &generator) {
        return true
      }
    }
    return false
  }

  private func nearKeys(_ fact: CasePool.Fact) -> [ValueID] {
    guard pool.asked.kind.isOrdered, let place = pool.places[fact.key] else {
      return pool.keys
    }
    let widest = Self.windows[Self.windows.count - 1]
    return Array(pool.keys[max(0, place - widest)..<min(pool.keys.count, place + widest + 1)])
  }

  /// Adds a value where the set stays fair with it.
  private func take(
    _ candidate: ValueID,
    _ origin: OptionSet.Origin,
    _ set: inout OptionSet,
    _ fact: CasePool.Fact,
    _ allowed: (Int) -> Bool,
    _ generator: inout SplitMix64
  ) -> Bool {
    // That the other members fit the fact was seen when they were taken.
    if !pool.agrees(candidate, with: set.members)
      || pool.cases[fact.number].blocked.holds(candidate)
    {
      return false
    }
    set.propose(candidate)
    if isFair(candidate, origin, set, allowed, &generator) {
      set.keep(candidate, from: origin)
      return true
    }
    set.refuse()
    return false
  }

  /// Whether with a proposed member each that could be the key has a case that proves it.
  private func isFair(
    _ candidate: ValueID,
    _ origin: OptionSet.Origin,
    _ set: OptionSet,
    _ allowed: (Int) -> Bool,
    _ generator: inout SplitMix64
  ) -> Bool {
    let members = set.members
    let canBeKey = witnesses.exists(
      for: candidate,
      among: members,
      allowed: allowed,
      using: &generator
    )
    switch origin {
    case .key: if !canBeKey { return false }
    // One that could be the key belongs to the keys: as a filler it would never be it.
    case .filler: if canBeKey { return false }
    case .decoy: break
    }
    return set.keys.allSatisfy {
      witnesses.exists(for: $0, among: members, allowed: allowed, using: &generator)
    }
  }
}
