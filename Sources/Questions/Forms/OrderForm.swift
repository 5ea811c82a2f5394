import Facts

/// Asks in which order three rows came.
struct OrderForm: Form {
  let name = "order"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .order, form: name) { subjects, template in
      OrderSampler(subjects: subjects, template: template)
    }
  }
}

/// Draws items of `OrderForm`: the options are four of the six orders.
struct OrderSampler: RowSampler {
  private static let size = 3
  private static let window = 12
  private static let separator = " – "
  private static let difficulty = 55

  let subjects: Subjects
  let template: FormTemplate
  private let traits: Traits
  private let ordered: [(row: Int, number: OrderedNumber)]
  private let stem: FormStem

  /// Nil where fewer than three rows have a number.
  init?(subjects: Subjects, template: FormTemplate) {
    guard let column = template.column else { return nil }
    self.subjects = subjects
    self.template = template
    traits = Traits(subjects, column: column)
    ordered = traits.rowsByNumber()
    stem = FormStem(subjects, template)
    if ordered.count < Self.size { return nil }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    let drawn = generator.draw(below: ordered.count)
    guard let place = row.map({ row in ordered.firstIndex { $0.row == row } }) ?? drawn,
      let rows = rows(around: place, using: &generator), subjects.agree(rows),
      stem.isSilent(of: rows, in: subjects)
    else { return nil }
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let wrong = generator.shuffle(Array(orders.dropFirst())).prefix(3)
    let shown = generator.shuffle([orders[0]] + wrong)
    let names = subjects.standing(rows)
    let options = shown.map { order in order.map { names[$0] }.joined(separator: Self.separator) }
    guard let key = shown.firstIndex(of: orders[0]) else { return nil }
    return RowSample(
      stem: stem.text,
      body: .choice(options: options, key: key),
      key: rows.map { subjects.text($0) }.joined(separator: Self.separator),
      difficulty: Self.difficulty + 10,
      rows: rows.sorted(),
      asks: subjects.key.name,
      givens: [],
      operation: .order(column: traits.column.name),
      explanation: traits.facts(of: rows),
      source: subjects.source(rows[0]),
      answers: { [.names([FoldedText(options[key])])] },
      shown: { [] }
    )
  }

  /// Three rows with distinct numbers near a place, rising by number.
  private func rows(around place: Int, using generator: inout SplitMix64) -> [Int]? {
    let low = max(0, place - Self.window)
    let high = min(ordered.count, place + Self.window + 1)
    var chosen = [ordered[place]]
    for candidate in generator.shuffle(Array(ordered[low..<high])) where chosen.count < Self.size {
      if !chosen.contains(where: { $0.number == candidate.number }) { chosen.append(candidate) }
    }
    if chosen.count < Self.size { return nil }
    return chosen.sorted { $0.number < $1.number }.map(\.row)
  }
}
