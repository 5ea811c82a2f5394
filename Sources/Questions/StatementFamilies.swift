import Facts

/// A statement's template with its families and the values that it may claim.
///
/// A class, for whatever draws reads it and nothing changes it.
final class StatementFamilies {
  /// One family that can be stated.
  struct Case {
    let template: Template
    let wording: Template.Wording
    let family: Family
    /// Values that surely are true and may be told, rising.
    let truths: [ValueID]
    /// Values that the shown givens name, rising: a claim of one would tell itself.
    let standing: [ValueID]
  }

  let index: BankIndex
  let table: Int
  let asks: Template.Reach
  /// The column that is stated.
  let column: Column
  /// The stated cell of each row.
  let cells: Cells
  /// Every case with each of its truths once, case by case.
  let answers: [(number: Int, truth: ValueID)]
  /// For each case the number of its first answer.
  private let firstAnswers: [Int]
  let cases: [Case]
  /// The values that are true of some case, by number where the type has an order.
  let values: [ValueID]
  /// For each of them its place in `values`.
  let places: ValuePlaces
  /// For each value of the type the cases of which it is true.
  let casesByValue: [[Int]]
  let classes: AlikeClasses
  /// How near its values are, for the difficulty.
  let nearness: Nearness
  let reserve: Reserve

  /// - `templates`: Statements of one table that swap the same column; not empty.
  init(_ templates: [Template], table: Int, index: BankIndex) {
    self.index = index
    self.table = table
    let asks = templates[0].asks
    let column = index.bank[asks.column]
    self.asks = asks
    self.column = column
    cells = ReachCells(asks, in: index.bank).cells
    classes = AlikeClasses(of: column, in: index.bank)
    cases = templates.flatMap { template in
      FamilyBuilder(template, table: table, index: index).families().compactMap {
        Self.makeCase(template, $0, index)
      }
    }
    var values: [ValueID] = []
    var answers: [(number: Int, truth: ValueID)] = []
    var firstAnswers: [Int] = []
    var casesByValue = [[Int]](repeating: [], count: index.bank.types[column.type].values.count)
    for (number, item) in cases.enumerated() {
      firstAnswers.append(answers.count)
      for value in item.truths {
        answers.append((number, value))
        if casesByValue[Int(value)].isEmpty { values.append(value) }
        casesByValue[Int(value)].append(number)
      }
    }
    self.casesByValue = casesByValue
    self.answers = answers
    self.firstAnswers = firstAnswers
    values = ValueOrder(values: index.bank.types[column.type].values).sorted(values)
    self.values = values
    places = ValuePlaces(values, of: index.bank.types[column.type].values.count)
    nearness = Nearness(index: index, column: column, places: places)
    reserve = Reserve(templates[0], keys: Set(values), in: index.bank)
  }

  /// The number of a case with one of its truths among all `answers`.
  func answer(_ number: Int, truth: ValueID) -> Int {
    firstAnswers[number] + (cases[number].truths.firstIndex(of: truth) ?? 0)
  }

  private static func makeCase(
    _ template: Template,
    _ family: Family,
    _ index: BankIndex
  ) -> Case? {
    let wording = family.truths.count == 1 ? template.one ?? template.these : template.these
    guard let wording = wording ?? template.one else { return nil }
    let sentence = Sentence(bank: index.bank)
    let givens = zip(template.givens, family.givens).map { sentence.reading($0, $1) }
    let names = index.names(ofType: index.bank[template.asks.column].type)
    let standing = names.values(standingIn: FoldedText(givens.joined(separator: "; "))).sorted()
    let truths = family.truths.filter { !standing.holds($0) && !family.avoided.holds($0) }
    if truths.isEmpty { return nil }
    return Case(
      template: template,
      wording: wording,
      family: family,
      truths: truths,
      standing: standing
    )
  }

  /// Whether a claim is surely false of a case: neither true nor unknown, and neither holding a
  /// true value nor lying within one.
  func refutes(_ number: Int, _ claim: ValueID) -> Bool {
    let item = cases[number]
    let near = index.names(ofType: column.type).neighbours[Int(claim)]
    return !item.family.truths.holds(claim) && !item.family.unknowns.holds(claim)
      && !item.standing.holds(claim) && !near.contains { item.family.truths.holds($0) }
  }

  /// A value of the column as the table has it.
  func text(of value: ValueID) -> String {
    index.bank.types[column.type].values[Int(value)].text
  }

  /// The statement of a case with a claim.
  func text(_ number: Int, claim: ValueID) -> String {
    let item = cases[number]
    return Sentence(bank: index.bank).text(item.wording) { reach in
      reach == asks
        ? [claim] : item.template.givens.firstIndex(of: reach).map { item.family.givens[$0] } ?? []
    }
  }
}
