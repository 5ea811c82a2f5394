import Facts

/// States how many rows of a complete table have a value.
struct CountForm: Form {
  let name = "count"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .count, form: name, isBoolean: true) { subjects, template in
      CountSampler(subjects: subjects, template: template)
    }
  }
}

/// Draws items of `CountForm`: two values with different counts, then whether one is told its own
/// or the other's.
struct CountSampler: RowSampler {
  private static let difficulty = 40

  let subjects: Subjects
  let template: FormTemplate
  private let counts: Counts

  /// Nil where fewer than two values can be counted.
  init?(subjects: Subjects, template: FormTemplate) {
    guard let column = template.column else { return nil }
    self.subjects = subjects
    self.template = template
    counts = Counts(subjects, column: column)
    if counts.counts.count < 2 { return nil }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    let all = counts.counts
    let drawn = generator.draw(below: all.count)
    guard let place = row.map({ row in all.firstIndex { $0.rows.first == row } }) ?? drawn else {
      return nil
    }
    let told = all[place]
    let other = all[generator.draw(below: all.count)]
    guard other.rows.count != told.rows.count else { return nil }
    let isTrue = generator.draw(below: 2) == 0
    let claim = isTrue ? told.rows.count : other.rows.count
    let sentence = FormSentence(subjects: subjects, template: template)
    let words = subjects.bank.words
    let column = counts.traits.column.name
    return RowSample(
      stem: sentence.text(value: told.value, roles: [.count: String(claim)]),
      body: .boolean(options: [words.isTrue, words.isFalse], key: isTrue ? 0 : 1),
      key: isTrue ? "true" : "false",
      difficulty: Self.difficulty,
      rows: told.rows,
      asks: subjects.key.name,
      givens: [Certificate.Given(column: column, value: counts.traits.text(told.value))],
      operation: .count(column: column),
      claim: String(claim),
      explanation: isTrue
        ? nil
        : sentence.text(value: told.value, roles: [.count: String(told.rows.count)]),
      source: subjects.source(told.rows[0]),
      answers: { [.number(OrderedNumber(told.rows.count)), .number(OrderedNumber(claim))] },
      shown: { [traits = counts.traits] in [traits.mention(told.value)] }
    )
  }
}
