import Facts

/// Draws items that ask which of four rows has the least or the greatest number.
///
/// The key is drawn first, evenly among all rows, and the others from its neighbourhood on the side
/// that the question needs: so a row is the key as often as its being shown has it, whichever its
/// place in the order.
struct ExtremeSampler: RowSampler {
  private static let size = 4
  private static let windows = [6, 12, 24]
  private static let difficulty = 35

  let subjects: Subjects
  let template: FormTemplate
  private let traits: Traits
  private let ordered: [(row: Int, number: OrderedNumber)]
  private let stem: FormStem
  private let asksLeast: Bool

  /// Nil where fewer than four rows have a number.
  init?(subjects: Subjects, template: FormTemplate) {
    guard let column = template.column else { return nil }
    self.subjects = subjects
    self.template = template
    traits = Traits(subjects, column: column)
    ordered = traits.rowsByNumber()
    stem = FormStem(subjects, template)
    switch template.variant {
    case .first, .least: asksLeast = true
    case .last, .most, .plain, .ask, .say: asksLeast = false
    }
    if ordered.count < Self.size { return nil }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    let drawn = generator.draw(below: ordered.count)
    guard let place = row.map({ row in ordered.firstIndex { $0.row == row } }) ?? drawn else {
      return nil
    }
    let window = Self.windows[generator.draw(below: Self.windows.count)]
    guard let others = others(of: place, within: window, using: &generator) else { return nil }
    let key = ordered[place].row
    let rows = [key] + others
    guard subjects.agree(rows), stem.isSilent(of: rows, in: subjects) else { return nil }
    let shown = generator.shuffle(rows)
    guard let answer = shown.firstIndex(of: key) else { return nil }
    let column = traits.column.name
    return RowSample(
      stem: stem.text,
      body: .choice(options: subjects.standing(shown), key: answer),
      key: subjects.text(key),
      difficulty: Self.difficulty + (window == Self.windows[0] ? 35 : window == 12 ? 20 : 5),
      rows: rows.sorted(),
      asks: subjects.key.name,
      givens: [],
      operation: asksLeast ? .least(column: column) : .greatest(column: column),
      explanation: traits.fact(of: key),
      source: subjects.source(key),
      answers: { [subjects] in [Mention(subjects.value(key))] },
      shown: { [] }
    )
  }

  /// Three rows with distinct numbers on the side of the key that makes it the extreme one.
  private func others(
    of place: Int,
    within window: Int,
    using generator: inout SplitMix64
  ) -> [Int]? {
    let side =
      asksLeast
      ? ordered[place...].filter { $0.number > ordered[place].number }.prefix(window)
      : ordered[...place].filter { $0.number < ordered[place].number }.suffix(window)
    var chosen: [(row: Int, number: OrderedNumber)] = []
    for candidate in generator.shuffle(Array(side)) where chosen.count < Self.size - 1 {
      if !chosen.contains(where: { $0.number == candidate.number }) { chosen.append(candidate) }
    }
    return chosen.count == Self.size - 1 ? chosen.map(\.row) : nil
  }
}
