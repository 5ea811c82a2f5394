import Facts

/// Puts options into the order in which they are shown: numbers rising, others by chance.
struct OptionOrder {
  let pool: CasePool

  func order(_ set: [ValueID], using generator: inout SplitMix64) -> [ValueID] {
    pool.asked.kind.isOrdered
      ? ValueOrder(values: pool.asked.values).sorted(set) : generator.shuffle(set)
  }
}
