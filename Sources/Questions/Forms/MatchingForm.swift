import Facts

/// Asks to put each row to its value of a column, on paper.
struct MatchingForm: Form {
  let name = "matching"
  let isTyped = true

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .matching, form: name) { subjects, template in
      MatchingSampler(subjects: subjects, template: template)
    }
  }
}

/// Draws items of `MatchingForm`: rows whose values are each true of one of them alone.
struct MatchingSampler: RowSampler {
  private static let sizes = 4...6
  private static let difficulty = 50

  let subjects: Subjects
  let template: FormTemplate
  private let traits: Traits
  private let names: StandingNames
  private let rows: [Int]

  /// Nil where fewer than four rows have a single value.
  init?(subjects: Subjects, template: FormTemplate) {
    guard let column = template.column else { return nil }
    self.subjects = subjects
    self.template = template
    let traits = Traits(subjects, column: column)
    self.traits = traits
    names = StandingNames(of: traits.column, in: subjects.bank)
    rows = subjects.rows.filter { row in
      let cell = traits.column.cells[row]
      return cell.count == 1
        && cell.first.map { $0 >= 0 && traits.agreement(row, $0) == .yes } == true
    }
    if rows.count < Self.sizes.lowerBound { return nil }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    if let row, !rows.contains(row) { return nil }
    let wanted = Self.sizes.lowerBound + generator.draw(below: Self.sizes.count)
    let chosen = chosen(wanted, with: row, using: &generator)
    guard chosen.count >= Self.sizes.lowerBound else { return nil }
    let rows = generator.shuffle(chosen)
    let pairs = zip(subjects.standing(rows), standing(rows)).map {
      Item.Pair(left: $0, right: $1)
    }
    return RowSample(
      stem: FormSentence(subjects: subjects, template: template).text(),
      body: .matching(pairs: pairs),
      key: pairs.map { "\($0.left)=\($0.right)" }.joined(separator: ";"),
      difficulty: Self.difficulty,
      rows: chosen.sorted(),
      asks: traits.column.name,
      givens: [],
      operation: .matching(column: traits.column.name),
      explanation: nil,
      source: subjects.source(chosen[0]),
      answers: { [traits] in
        chosen.map { traits.mention(traits.column.cells.first($0)) }
      },
      shown: { [subjects] in chosen.map { Mention(subjects.value($0)) } }
    )
  }

  /// Rows whose values are apart, as many as are wanted or could be found.
  private func chosen(
    _ wanted: Int,
    with row: Int?,
    using generator: inout SplitMix64
  ) -> [Int] {
    var chosen = row.map { [$0] } ?? []
    for _ in 0..<wanted * 12 where chosen.count < wanted {
      let candidate = rows[generator.draw(below: rows.count)]
      if isApart(candidate, from: chosen) { chosen.append(candidate) }
    }
    return chosen
  }

  /// Whether a row's value is surely false of all the others, and theirs of it.
  private func isApart(_ row: Int, from others: [Int]) -> Bool {
    let value = traits.column.cells.first(row)
    return subjects.agree(others + [row])
      && others.allSatisfy { other in
        traits.agreement(other, value) == .no
          && traits.agreement(row, traits.column.cells.first(other)) == .no
      }
  }

  private func standing(_ rows: [Int]) -> [String] {
    names.names(of: rows.map { traits.column.cells.first($0) })
  }
}
