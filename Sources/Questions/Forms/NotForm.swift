import Facts

/// Asks which of four rows lacks a value that the other three surely have.
struct NotForm: Form {
  let name = "not"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .not, form: name) { subjects, template in
      template.column.flatMap { TraitPairs(subjects, column: $0) }
        .map { NotSampler(subjects: subjects, template: template, pairs: $0) }
    }
  }
}

/// Draws items of `NotForm`.
struct NotSampler: RowSampler {
  private static let difficulty = 35

  let subjects: Subjects
  let template: FormTemplate
  let pairs: TraitPairs
  /// The stem that shows a value.
  private let stems: Memo<FormStem>

  init(subjects: Subjects, template: FormTemplate, pairs: TraitPairs) {
    self.subjects = subjects
    self.template = template
    self.pairs = pairs
    let values = subjects.bank.types[pairs.traits.column.type].values
    stems = Memo(count: values.count) { FormStem(subjects, template, value: ValueID($0)) }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    guard let draw = pairs.draw(odd: row, using: &generator) else { return nil }
    let stem = stems[Int(draw.shared)]
    guard stem.isSilent(of: draw.rows, in: subjects) else { return nil }
    let traits = pairs.traits
    let shown = generator.shuffle(draw.rows)
    guard let place = shown.firstIndex(of: draw.odd) else { return nil }
    return RowSample(
      stem: stem.text,
      body: .choice(options: subjects.standing(shown), key: place),
      key: subjects.text(draw.odd),
      difficulty: Self.difficulty + subjects.nearness(draw.rows),
      rows: [draw.odd],
      asks: subjects.key.name,
      givens: [Certificate.Given(column: traits.column.name, value: traits.text(draw.shared))],
      operation: .not(column: traits.column.name),
      explanation: traits.fact(of: draw.odd),
      source: subjects.source(draw.odd),
      answers: { [subjects] in [Mention(subjects.value(draw.odd))] },
      shown: { [traits.mention(draw.shared)] }
    )
  }
}
