import Facts

/// States that one row has more of something than another.
struct ComparisonForm: Form {
  let name = "comparison"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .comparison, form: name, isBoolean: true) {
      subjects,
      template in
      ComparisonSampler(subjects: subjects, template: template)
    }
  }
}

/// Draws items of `ComparisonForm`: two rows with numbers that differ, then the coin.
struct ComparisonSampler: RowSampler {
  private static let windows = [3, 6, 12]
  private static let difficulty = 25

  let subjects: Subjects
  let template: FormTemplate
  private let traits: Traits
  private let ordered: [(row: Int, number: OrderedNumber)]

  /// Nil where fewer than two rows have a number.
  init?(subjects: Subjects, template: FormTemplate) {
    guard let column = template.column else { return nil }
    self.subjects = subjects
    self.template = template
    traits = Traits(subjects, column: column)
    ordered = traits.rowsByNumber()
    if ordered.count < 2 { return nil }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    let drawn = generator.draw(below: ordered.count)
    guard let place = row.map({ row in ordered.firstIndex { $0.row == row } }) ?? drawn else {
      return nil
    }
    let window = generator.draw(below: Self.windows.count)
    let low = max(0, place - Self.windows[window])
    let high = min(ordered.count - 1, place + Self.windows[window])
    let other = low + generator.draw(below: high - low + 1)
    guard ordered[place].number != ordered[other].number,
      subjects.agree([ordered[place].row, ordered[other].row])
    else { return nil }
    let isFirstGreater = ordered[place].number > ordered[other].number
    let greater = ordered[isFirstGreater ? place : other].row
    let lesser = ordered[isFirstGreater ? other : place].row
    let isTrue = generator.draw(below: 2) == 0
    let (said, over) = isTrue ? (greater, lesser) : (lesser, greater)
    let words = subjects.bank.words
    return RowSample(
      stem: FormSentence(subjects: subjects, template: template).text(roles: [
        .greater: subjects.reading(said), .lesser: subjects.reading(over),
      ]),
      body: .boolean(options: [words.isTrue, words.isFalse], key: isTrue ? 0 : 1),
      key: isTrue ? "true" : "false",
      difficulty: Self.difficulty + 40 - 15 * window,
      rows: [greater, lesser].sorted(),
      asks: traits.column.name,
      givens: [
        Certificate.Given(column: "greater", value: subjects.text(said)),
        Certificate.Given(column: "lesser", value: subjects.text(over)),
      ],
      operation: .comparison(column: traits.column.name),
      explanation: traits.facts(of: [greater, lesser]),
      source: subjects.source(greater),
      answers: { [traits] in
        [greater, lesser].map { traits.mention(traits.column.cells.first($0)) }
      },
      shown: { [subjects] in [greater, lesser].map { Mention(subjects.value($0)) } }
    )
  }
}
