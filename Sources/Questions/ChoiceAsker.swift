import Facts

/// Asks the cases of a source with options drawn before the key.
struct ChoiceAsker: Asker {
  /// Tries for each size of the option set.
  private static let tries = [(size: 4, count: 12), (size: 3, count: 8)]
  /// A fact is drawn so often before all are looked through.
  private static let factDraws = 32

  let form: String
  let category: String
  let isBoolean = false
  private let baseDifficulty: Int
  private let makeSource: () -> any CaseSource
  private var prepared: (writer: ChoiceWriter, gate: CaseGate)?

  /// - `makeSource`: Is called when the first item is wanted: it may take its time.
  init(
    form: String,
    category: String,
    difficulty: Int,
    makeSource: @escaping () -> any CaseSource
  ) {
    self.form = form
    self.category = category
    baseDifficulty = difficulty
    self.makeSource = makeSource
  }

  private mutating func prepare() -> (writer: ChoiceWriter, gate: CaseGate) {
    if let prepared { return prepared }
    let source = makeSource()
    let writer = ChoiceWriter(
      source: source,
      form: form,
      category: category,
      baseDifficulty: baseDifficulty
    )
    let made = (writer, CaseGate(source))
    prepared = made
    return made
  }

  mutating func beginRound() {
    prepared?.gate.beginRound()
  }

  mutating func draw(
    in round: RoundRules,
    using generator: inout SplitMix64
  ) -> DrawOutcome {
    let (writer, gate) = prepare()
    let pool = writer.pool
    gate.update(round.memory)
    let allowed: (Int) -> Bool = { gate.allows($0) }
    if pool.needsRank {
      return RankDraw(pool: pool, writer: writer)
        .draw(in: round, gate: gate, using: &generator)
    }
    let grower = SetGrower(pool)
    for (size, count) in Self.tries {
      for _ in 0..<count {
        guard let fact = fact(pool, allowed, &generator) else { return .exhausted }
        guard let set = grower.grow(from: fact, to: size, allowed: allowed, using: &generator)
        else { continue }
        let difficulty = writer.difficulty(of: set.members)
        if let wanted = round.difficulty, difficulty.third != wanted { continue }
        guard let draft = finish(set, difficulty, writer, gate, &generator) else { continue }
        return .item(draft)
      }
    }
    return .exhausted
  }

  /// One of the facts that the round allows, each equally likely.
  private func fact(
    _ pool: CasePool,
    _ allowed: (Int) -> Bool,
    _ generator: inout SplitMix64
  ) -> CasePool.Fact? {
    if pool.facts.isEmpty { return nil }
    for _ in 0..<Self.factDraws {
      let fact = pool.facts[generator.draw(below: pool.facts.count)]
      if allowed(fact.number) { return fact }
    }
    return generator.pick(pool.facts.filter { allowed($0.number) })
  }

  /// Draws the key among the members that can be it, and one of its cases.
  private func finish(
    _ set: OptionSet,
    _ difficulty: Difficulty,
    _ writer: ChoiceWriter,
    _ gate: CaseGate,
    _ generator: inout SplitMix64
  ) -> Draft? {
    let pool = writer.pool
    let key = set.keys[generator.draw(below: set.keys.count)]
    let number = Witnesses(pool: pool).pick(
      for: key,
      among: set.members,
      allowed: { gate.allows($0) },
      using: &generator
    )
    guard let number else { return nil }
    let shown = OptionOrder(pool: pool).order(set.members, using: &generator)
    guard let place = shown.firstIndex(of: key) else { return nil }
    let item = writer.item(
      number,
      options: pool.standing(shown),
      key: key,
      at: place,
      difficulty: difficulty
    )
    return Draft(item: item, hasDecoy: set.hasDecoy, trace: gate.remembered(number))
  }

  mutating func census() -> [Draft] {
    let (writer, gate) = prepare()
    return ChoiceCensus(pool: writer.pool, writer: writer, gate: gate).drafts()
  }
}
