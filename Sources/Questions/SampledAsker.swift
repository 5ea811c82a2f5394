import Facts

/// Asks what a sampler draws, holding it to the round.
struct SampledAsker: Asker {
  /// Samples that are drawn before the sampler is given up.
  private static let tries = 60

  let form: String
  let category: String
  let isBoolean: Bool
  private let makeSampler: () -> (any RowSampler)?
  private var prepared: (any RowSampler)?
  private var isEmpty = false

  /// - `makeSampler`: Is called when the first item is wanted; nil where the table gives none.
  init(
    form: String,
    category: String,
    isBoolean: Bool = false,
    makeSampler: @escaping () -> (any RowSampler)?
  ) {
    self.form = form
    self.category = category
    self.isBoolean = isBoolean
    self.makeSampler = makeSampler
  }

  private mutating func sampler() -> (any RowSampler)? {
    if let prepared { return prepared }
    if isEmpty { return nil }
    guard let made = makeSampler() else {
      isEmpty = true
      return nil
    }
    prepared = made
    return made
  }

  mutating func beginRound() {}

  mutating func draw(
    in round: RoundRules,
    using generator: inout SplitMix64
  ) -> DrawOutcome {
    guard let sampler = sampler() else { return .exhausted }
    for _ in 0..<Self.tries {
      guard let sample = sampler.sample(of: nil, using: &generator) else { continue }
      let draft = draft(sample, sampler, isRemembered: round.memory != nil)
      if let wanted = round.difficulty, draft.item.difficulty?.third != wanted { continue }
      if let memory = round.memory, let trace = draft.trace, !memory.allows(trace) { continue }
      return .item(draft)
    }
    return .exhausted
  }

  /// At most one item for each row; of rows that make the same one, the first has it.
  mutating func census() -> [Draft] {
    guard let sampler = sampler() else { return [] }
    var seen: Set<String> = []
    return sampler.subjects.rows.compactMap { row in
      let seed = ItemIdentity.seed([form, category, sampler.template.text, String(row)])
      var generator = SplitMix64(seed: seed)
      for _ in 0..<Self.tries {
        guard let sample = sampler.sample(of: row, using: &generator) else { continue }
        let draft = draft(sample, sampler, isRemembered: true)
        return seen.insert(draft.item.id).inserted ? draft : nil
      }
      return nil
    }
  }

  private func draft(
    _ sample: RowSample,
    _ sampler: any RowSampler,
    isRemembered: Bool
  ) -> Draft {
    let subjects = sampler.subjects
    let certificate = Certificate(
      bank: subjects.bank.name,
      table: subjects.table.name,
      rows: sample.rows,
      template: sampler.template.text,
      givens: sample.givens,
      asks: sample.asks,
      operation: sample.operation,
      claim: sample.claim
    )
    let item = Item(
      id: ItemIdentity.id(certificate, form: form, key: sample.key),
      form: form,
      category: category,
      stem: sample.stem,
      body: sample.body,
      difficulty: Difficulty(hundredths: sample.difficulty),
      explanation: sample.explanation,
      source: sample.source,
      certificate: certificate
    )
    return Draft(
      item: item,
      hasDecoy: false,
      trace: isRemembered ? trace(sample, item, certificate, subjects) : nil
    )
  }

  private func trace(
    _ sample: RowSample,
    _ item: Item,
    _ certificate: Certificate,
    _ subjects: Subjects
  ) -> Trace {
    Trace(
      family: [certificate.bank, certificate.template]
        + certificate.givens.flatMap { [$0.value, ""] }
        + (certificate.givens.isEmpty ? certificate.rows.map(String.init) : []),
      facts: certificate.rows.map {
        Trace.Fact(table: subjects.tablePlace, row: $0, column: certificate.asks)
      },
      topics: TraceBuilder(index: subjects.index, table: subjects.tablePlace)
        .topics(of: certificate.rows),
      text: MentionText([item.stem, item.explanation ?? ""].joined(separator: "\n")),
      answers: sample.answers(),
      givens: sample.shown()
    )
  }
}
