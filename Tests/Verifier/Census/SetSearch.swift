/// Looks for option sets: distractors that go with a key and with each other.
struct SetSearch {
  let pool: OptionPool
  /// What may stand beside the key, before it is held against the others.
  let candidates: [Value]

  /// The most distractors, up to three, of which none stands in another, in a set that is fair.
  func largest(where isFair: ([Value]) -> Bool) -> Int {
    var best = 0
    search(from: 0, chosen: [], isFair, &best)
    return best
  }

  /// A set that is not fair stays so with more members, for each is one more that may be true.
  private func search(
    from start: Int,
    chosen: [Value],
    _ isFair: ([Value]) -> Bool,
    _ best: inout Int
  ) {
    guard isFair(chosen) else { return }
    best = max(best, chosen.count)
    guard best < 3 else { return }
    for place in start..<max(start, candidates.count) {
      let value = candidates[place]
      if chosen.contains(where: { pool.clash($0, value) }) { continue }
      search(from: place + 1, chosen: chosen + [value], isFair, &best)
      if best == 3 { return }
    }
  }
}
