import Facts

/// What the forms share that ask a question template without options.
enum TypedAskers {
  /// An asker for each template that stands alone; a number is asked for the nearest.
  static func askers(of index: BankIndex, form: String, isNumber: Bool) -> [any Asker] {
    index.bank.tables.enumerated().flatMap { place, table in
      table.questions.filter { template in
        template.one != nil && isNumber == Self.isNumber(index.bank[template.asks.column])
      }.map { template in
        TypedAsker(form: form, category: table.name, isNumber: isNumber) {
          AskedTemplate(template, table: place, index: index)
        }
      }
    }
  }

  // A number that its label makes a name, as of a season, is not come near to.
  private static func isNumber(_ column: Column) -> Bool {
    column.kind.isOrdered && column.label == .plain
  }
}

/// Asks the cases of a template whose givens have one true value.
struct TypedAsker: Asker {
  private static let difficulty = 50

  let form: String
  let category: String
  let isBoolean = false
  private let isNumber: Bool
  private let makeSource: () -> AskedTemplate
  private var prepared: (source: AskedTemplate, gate: CaseGate, numbers: [Int])?

  init(
    form: String,
    category: String,
    isNumber: Bool,
    makeSource: @escaping () -> AskedTemplate
  ) {
    self.form = form
    self.category = category
    self.isNumber = isNumber
    self.makeSource = makeSource
  }

  private mutating func prepare() -> (source: AskedTemplate, gate: CaseGate, numbers: [Int]) {
    if let prepared { return prepared }
    let source = makeSource()
    let numbers = source.pool.cases.indices.filter { source.isSingle($0) }
    let made = (source, CaseGate(source), numbers)
    prepared = made
    return made
  }

  mutating func beginRound() {
    prepared?.gate.beginRound()
  }

  mutating func draw(
    in round: RoundRules,
    using generator: inout SplitMix64
  ) -> DrawOutcome {
    let (source, gate, numbers) = prepare()
    if let wanted = round.difficulty, wanted != Difficulty(hundredths: Self.difficulty).third {
      return .exhausted
    }
    gate.update(round.memory)
    let allowed = gate.allowsAll ? numbers : numbers.filter { gate.allows($0) }
    guard let number = generator.pick(allowed) else {
      return .exhausted
    }
    return .item(draft(number, source, gate.remembered(number)))
  }

  mutating func census() -> [Draft] {
    let (source, gate, numbers) = prepare()
    return numbers.map { draft($0, source, gate.trace($0)) }
  }

  private func draft(_ number: Int, _ source: AskedTemplate, _ trace: Trace?) -> Draft {
    let key = source.pool.cases[number].keys[0]
    let value = source.pool.asked.values[Int(key)]
    let certificate = source.certificate(number, key: key)
    let item = Item(
      id: ItemIdentity.id(certificate, form: form, key: value.text),
      form: form,
      category: category,
      stem: source.pool.cases[number].stem,
      body: isNumber ? .nearest(accept: [value.text]) : .typed(accept: source.accepted(number)),
      difficulty: Difficulty(hundredths: Self.difficulty),
      explanation: source.explanation(number, key: key),
      source: source.source(number, key: key),
      certificate: certificate
    )
    return Draft(item: item, hasDecoy: false, trace: trace)
  }
}
