import Facts

/// Asks how much lies between two rows.
struct DifferenceForm: Form {
  private static let difficulty = 45
  /// More pairs than this are drawn from rather than listed.
  private static let mostPairs = 2_000

  let name = "difference"

  func askers(of index: BankIndex) -> [any Asker] {
    index.bank.tables.enumerated().flatMap { place, table in
      table.forms.filter { $0.kind == .difference }.map { template in
        ChoiceAsker(form: name, category: table.name, difficulty: Self.difficulty) {
          Self.source(Subjects(table: place, index: index), template)
        }
      }
    }
  }

  private static func source(_ subjects: Subjects, _ template: FormTemplate) -> NumberCases {
    guard let column = template.column else {
      return NumberCases([], subjects: subjects, template: template)
    }
    let traits = Traits(subjects, column: column)
    let ordered = traits.rowsByNumber().map { row, number in
      (row: row, number: Int(number.canonical), reading: subjects.reading(row))
    }
    let sentence = FormSentence(subjects: subjects, template: template)
    let cases = pairs(of: ordered.count).compactMap { low, high -> NumberCases.Case? in
      let (earlier, later) = (ordered[low], ordered[high])
      guard let from = earlier.number, let to = later.number, to > from,
        subjects.agree([earlier.row, later.row])
      else { return nil }
      return NumberCases.Case(
        stem: sentence.text(roles: [.earlier: earlier.reading, .later: later.reading]),
        number: to - from,
        rows: [earlier.row, later.row].sorted(),
        asks: traits.column.name,
        operation: .difference(column: traits.column.name)
      ) {
        NumberCases.Detail(
          givens: [
            Certificate.Given(column: "earlier", value: subjects.text(earlier.row)),
            Certificate.Given(column: "later", value: subjects.text(later.row)),
          ],
          explanation: traits.facts(of: [earlier.row, later.row]),
          shown: [earlier.row, later.row].map { Mention(subjects.value($0)) }
        )
      }
    }
    return NumberCases(cases, subjects: subjects, template: template)
  }

  /// Places of two rows, the first before the second: all of them, or many drawn ones.
  private static func pairs(of count: Int) -> [(Int, Int)] {
    if count * (count - 1) / 2 <= mostPairs {
      return (0..<count).flatMap { low in ((low + 1)..<max(low + 1, count)).map { (low, $0) } }
    }
    // Always the same ones: which pairs there are is no matter of a quiz's seed.
    var generator = SplitMix64(seed: 1)
    return (0..<mostPairs).map { _ in
      let low = generator.draw(below: count - 1)
      return (low, low + 1 + generator.draw(below: min(count - 1 - low, 24)))
    }
  }
}
