import Facts

/// Asks ready-made items; their options are what somebody wrote.
struct ReadyAsker: Asker {
  let form: String
  let category: String
  let isBoolean: Bool
  private let bank: Bank
  private let table: ReadyTable
  private let records: [ReadyTable.Record]
  /// Tells tables of ready-made items from tables of facts in what a round remembers.
  private let tableNumber: Int

  init(
    _ table: ReadyTable,
    number: Int,
    records: [ReadyTable.Record],
    category: String,
    isBoolean: Bool,
    form: String,
    bank: Bank
  ) {
    self.table = table
    self.records = records
    self.category = category
    self.isBoolean = isBoolean
    self.form = form
    self.bank = bank
    tableNumber = -1 - number
  }

  mutating func beginRound() {}

  mutating func draw(
    in round: RoundRules,
    using generator: inout SplitMix64
  ) -> DrawOutcome {
    if let wanted = round.difficulty, wanted != .medium { return .exhausted }
    let allowed = round.memory.map { memory in records.filter { memory.allows(trace($0)) } }
    guard let record = generator.pick(allowed ?? records) else { return .exhausted }
    return .item(draft(record, isRemembered: round.memory != nil, using: &generator))
  }

  mutating func census() -> [Draft] {
    records.map { record in
      let seed = ItemIdentity.seed([bank.name, table.name, stem(record)])
      var generator = SplitMix64(seed: seed)
      return draft(record, isRemembered: true, using: &generator)
    }
  }

  private func stem(_ record: ReadyTable.Record) -> String {
    switch record.body {
    case .question(let stem, _, _), .statement(let stem, _): stem
    }
  }

  private func draft(
    _ record: ReadyTable.Record,
    isRemembered: Bool,
    using generator: inout SplitMix64
  ) -> Draft {
    let body: Item.Body
    let key: String
    switch record.body {
    case .question(_, let right, let wrong):
      let options = ReadyOptions(key: right, wrong: wrong).draw(using: &generator)
      body = .choice(options: options, key: options.firstIndex(of: right) ?? 0)
      key = right
    case .statement(_, let isTrue):
      let words = bank.words
      body = .boolean(options: [words.isTrue, words.isFalse], key: isTrue ? 0 : 1)
      key = isTrue ? "true" : "false"
    }
    let certificate = Certificate(
      bank: bank.name,
      table: table.name,
      rows: [record.row],
      template: stem(record),
      givens: [],
      asks: "answer",
      operation: .ready
    )
    let item = Item(
      id: ItemIdentity.id(certificate, form: form, key: key),
      form: form,
      category: category,
      stem: stem(record),
      body: body,
      difficulty: Difficulty(hundredths: 50),
      explanation: record.explanation,
      source: record.source,
      certificate: certificate
    )
    return Draft(item: item, hasDecoy: false, trace: isRemembered ? trace(record) : nil)
  }

  private func trace(_ record: ReadyTable.Record) -> Trace {
    var answers: [Mention] = []
    if case .question(_, let key, _) = record.body {
      answers = [.names([FoldedText(key, articles: bank.words.articles)])]
    }
    return Trace(
      family: [bank.name, stem(record)],
      facts: [Trace.Fact(table: tableNumber, row: record.row, column: "answer")],
      topics: record.topics,
      text: MentionText([stem(record), record.explanation ?? ""].joined(separator: "\n")),
      answers: answers,
      givens: []
    )
  }
}
