import Facts

/// Asks what three rows have in common.
struct InCommonForm: Form {
  let name = "in-common"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .inCommon, form: name) { subjects, template in
      template.variant == .ask ? InCommonSampler(subjects: subjects, template: template) : nil
    }
  }
}

/// Draws items of `InCommonForm`: four things to say are drawn evenly, then which of them is the
/// key, then rows of which it alone is true.
struct InCommonSampler: RowSampler {
  /// Something that may be said of rows.
  private struct Saying {
    let traits: Traits
    let value: ValueID
    let rows: [Int]
    let text: String
    let folded: FoldedText
    /// Without the punctuation at its end.
    let bare: FoldedText

    init(_ traits: Traits, value: ValueID, rows: [Int], text: String) {
      self.traits = traits
      self.value = value
      self.rows = rows
      self.text = text
      folded = FoldedText(text)
      bare = FoldedText(String(text.reversed().drop { $0.isPunctuation }.reversed()))
    }
  }

  private static let size = 4
  private static let rowCount = 3
  private static let rowDraws = 24
  private static let difficulty = 45

  let subjects: Subjects
  let template: FormTemplate
  private let sayings: [Saying]
  /// The places of the sayings, column by column.
  private let columns: [[Int]]

  /// Nil where there are fewer than four things to say.
  init?(subjects: Subjects, template: FormTemplate) {
    self.subjects = subjects
    self.template = template
    let sayings = subjects.table.forms.filter { $0.kind == .inCommon && $0.variant == .say }
      .flatMap { said -> [Saying] in
        guard let column = said.column else { return [] }
        let traits = Traits(subjects, column: column)
        let sentence = FormSentence(subjects: subjects, template: said)
        return traits.groups().filter { $0.rows.count >= Self.rowCount }.map { value, rows in
          Saying(
            traits,
            value: value,
            rows: rows,
            text: Sentence.capitalized(sentence.text(value: value))
          )
        }
      }
    self.sayings = sayings
    let places = sayings.indices.map { sayings[$0].traits.place }
    columns = Set(places).sorted().map { place in places.indices.filter { places[$0] == place } }
    if sayings.count < Self.size { return nil }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    guard let set = set(using: &generator) else { return nil }
    if !areApart(set) { return nil }
    let key = set[generator.draw(below: set.count)]
    for _ in 0..<Self.rowDraws {
      let rows = rows(of: sayings[key], with: row, using: &generator)
      guard let rows, subjects.agree(rows), set.allSatisfy({ $0 == key || fails($0, rows) })
      else { continue }
      return sample(rows, key: key, set: set, using: &generator)
    }
    return nil
  }

  /// Four things to say, each of an evenly drawn column, so that one of many values does not
  /// outweigh the rest.
  private func set(using generator: inout SplitMix64) -> [Int]? {
    var set: [Int] = []
    for _ in 0..<Self.size * 8 where set.count < Self.size {
      let column = columns[generator.draw(below: columns.count)]
      let saying = column[generator.draw(below: column.count)]
      if !set.contains(saying) { set.append(saying) }
    }
    return set.count == Self.size ? set : nil
  }

  /// Whether no saying is another one, nor holds it.
  private func areApart(_ set: [Int]) -> Bool {
    set.allSatisfy { saying in
      !set.contains { $0 != saying && sayings[saying].bare.holds(sayings[$0].bare) }
    }
  }

  private func rows(
    of saying: Saying,
    with row: Int?,
    using generator: inout SplitMix64
  ) -> [Int]? {
    if let row, !saying.rows.contains(row) { return nil }
    var rows = row.map { [$0] } ?? []
    for _ in 0..<Self.rowCount * 8 where rows.count < Self.rowCount {
      let drawn = saying.rows[generator.draw(below: saying.rows.count)]
      if !rows.contains(drawn) { rows.append(drawn) }
    }
    return rows.count == Self.rowCount ? rows : nil
  }

  /// Whether something is surely false of one of the rows at least.
  private func fails(_ saying: Int, _ rows: [Int]) -> Bool {
    rows.contains { sayings[saying].traits.agreement($0, sayings[saying].value) == .no }
  }

  private func sample(
    _ rows: [Int],
    key: Int,
    set: [Int],
    using generator: inout SplitMix64
  ) -> RowSample? {
    let names = subjects.bank.words.joined(rows.map { subjects.reading($0) })
    let stem = FormSentence(subjects: subjects, template: template).text(roles: [.subjects: names])
    let folded = FoldedText(stem)
    if set.contains(where: { folded.holds(sayings[$0].folded) }) { return nil }
    let shown = generator.shuffle(set)
    guard let place = shown.firstIndex(of: key) else { return nil }
    let said = shown.map { saying in
      Certificate.Given(
        column: sayings[saying].traits.column.name,
        value: sayings[saying].traits.text(sayings[saying].value)
      )
    }
    return RowSample(
      stem: stem,
      body: .choice(options: shown.map { sayings[$0].text }, key: place),
      key: sayings[key].text,
      difficulty: Self.difficulty + 10,
      rows: rows.sorted(),
      asks: FormTemplate.Role.subjects.rawValue,
      givens: [
        Certificate.Given(
          column: FormTemplate.Role.subjects.rawValue,
          value: rows.map { subjects.text($0) }.joined(separator: ";")
        )
      ],
      operation: .inCommon(column: sayings[key].traits.column.name, options: said),
      explanation: nil,
      source: subjects.source(rows[0]),
      answers: { [said = sayings[key]] in
        [.names([said.folded]), said.traits.mention(said.value)]
      },
      shown: { [subjects] in rows.map { Mention(subjects.value($0)) } }
    )
  }
}
