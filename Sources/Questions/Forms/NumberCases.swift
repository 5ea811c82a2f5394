import Facts

/// Cases whose key is a number that stands in no cell: a count of rows, a difference between two.
struct NumberCases: CaseSource {
  /// One stem with its number.
  struct Case {
    let stem: String
    let number: Int
    let rows: [Int]
    let asks: String
    let operation: Certificate.Operation
    /// What else is needed once the case is looked at, which few are.
    let detail: () -> Detail
  }

  /// What is told of a case.
  struct Detail {
    let givens: [Certificate.Given]
    let explanation: String?
    /// What the stem shows, as another text may name it.
    let shown: [Mention]
  }

  private let subjects: Subjects
  private let template: FormTemplate
  private let cases: [Case]
  private let details: Memo<Detail>
  let pool: CasePool
  let isEchoing = false

  init(_ cases: [Case], subjects: Subjects, template: FormTemplate) {
    self.subjects = subjects
    self.template = template
    let numbers = Set(cases.map(\.number)).sorted()
    let ids = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, ValueID($0)) })
    let values = numbers.map { Value($0) }
    var kept: [Case] = []
    var pooled: [CasePool.Case] = []
    for item in cases {
      let standing = NumberWords.numbers(in: item.stem).compactMap { number in
        Int(number.canonical).flatMap { ids[$0] }
      }
      guard let key = ids[item.number], !standing.contains(key) else { continue }
      kept.append(item)
      pooled.append(
        CasePool.Case(
          stem: item.stem,
          keys: [key],
          blocked: (standing + [key]).rising,
          blockedNumbers: [],
          weights: [1]
        )
      )
    }
    self.cases = kept
    details = Memo(count: kept.count) { [kept] in kept[$0].detail() }
    pool = CasePool(
      CasePool.Asked(
        values: values,
        kind: .integer,
        label: .plain,
        names: StandingNames(values, label: .plain, words: subjects.bank.words),
        minimum: OrderedNumber(1),
        maximum: nil,
        neighbours: values.map { _ in [] },
        classes: .none
      ),
      cases: pooled
    ) { _ in .empty }
  }

  var bank: Bank { subjects.bank }

  /// At most one case for each row that is the first of a case.
  var listed: [Int] {
    var seen: Set<Int> = []
    var generator = SplitMix64(seed: 1)
    return generator.shuffle(Array(cases.indices)).filter {
      seen.insert(cases[$0].rows[0]).inserted
    }
    .sorted()
  }

  var nearness: Nearness { Nearness(places: pool.places) }

  func certificate(_ number: Int, key: ValueID) -> Certificate {
    let item = cases[number]
    return Certificate(
      bank: bank.name,
      table: subjects.table.name,
      rows: item.rows,
      template: template.text,
      givens: details[number].givens,
      asks: item.asks,
      operation: item.operation
    )
  }

  func explanation(_ number: Int, key: ValueID) -> String? { details[number].explanation }

  func source(_ number: Int, key: ValueID) -> String? {
    subjects.source(cases[number].rows[0])
  }

  func accepted(_ number: Int) -> [String] { [String(cases[number].number)] }

  func trace(_ number: Int) -> Trace {
    let item = cases[number]
    let detail = details[number]
    return Trace(
      family: [bank.name, template.text] + detail.givens.flatMap { [$0.value, ""] },
      facts: item.rows.map {
        Trace.Fact(table: subjects.tablePlace, row: $0, column: item.asks)
      },
      topics: TraceBuilder(index: subjects.index, table: subjects.tablePlace)
        .topics(of: item.rows),
      text: MentionText([item.stem, detail.explanation ?? ""].joined(separator: "\n")),
      answers: [.number(OrderedNumber(item.number))],
      givens: detail.shown
    )
  }
}
