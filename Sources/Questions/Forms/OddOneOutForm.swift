import Facts

/// Asks which of four rows lacks what the other three share, without saying what it is.
struct OddOneOutForm: Form {
  let name = "odd-one-out"

  func askers(of index: BankIndex) -> [any Asker] {
    FormAskers.askers(of: index, kind: .oddOneOut, form: name) { subjects, template in
      template.column.flatMap { TraitPairs(subjects, column: $0) }
        .map { OddOneOutSampler(subjects: subjects, template: template, pairs: $0) }
    }
  }
}

/// Draws items of `OddOneOutForm`.
struct OddOneOutSampler: RowSampler {
  private static let difficulty = 50

  let subjects: Subjects
  let template: FormTemplate
  let pairs: TraitPairs
  /// The columns by which another row could be the odd one: the column itself too, where its
  /// cells hold several values.
  private let rivals: [Traits]
  private let stem: FormStem

  init(subjects: Subjects, template: FormTemplate, pairs: TraitPairs) {
    self.subjects = subjects
    self.template = template
    self.pairs = pairs
    stem = FormStem(subjects, template)
    let columns = subjects.table.columns
    rivals = columns.indices.filter { place in
      place != subjects.keyPlace && columns[place].role == nil
    }.map { Traits(subjects, column: $0) }
  }

  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample? {
    guard let draw = pairs.draw(odd: row, using: &generator), !hasRival(draw),
      stem.isSilent(of: draw.rows, in: subjects)
    else { return nil }
    let shown = generator.shuffle(draw.rows)
    guard let place = shown.firstIndex(of: draw.odd) else { return nil }
    return RowSample(
      stem: stem.text,
      body: .choice(options: subjects.standing(shown), key: place),
      key: subjects.text(draw.odd),
      difficulty: Self.difficulty + subjects.nearness(draw.rows),
      rows: draw.rows.sorted(),
      asks: subjects.key.name,
      givens: [],
      operation: .oddOneOut(column: pairs.traits.column.name),
      explanation: pairs.traits.facts(of: [draw.odd] + draw.sharers),
      source: subjects.source(draw.odd),
      answers: { [subjects] in [Mention(subjects.value(draw.odd))] },
      shown: { [] }
    )
  }

  /// Whether by some column three rows may share what a row other than the key may lack.
  private func hasRival(_ draw: TraitPairs.Draw) -> Bool {
    rivals.contains { rival in
      draw.sharers.contains { odd in
        let others = draw.rows.filter { $0 != odd }
        return others.contains { row in
          rival.column.cells[row].contains { value in
            value >= 0 && others.allSatisfy { rival.agreement($0, value) != .no }
              && rival.agreement(odd, value) != .yes
          }
        }
      }
    }
  }
}
