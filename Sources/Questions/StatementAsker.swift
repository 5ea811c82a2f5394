import Facts

/// States a column's value, straight or swapped, with the coin tossed only when both would do.
struct StatementAsker: Asker {
  /// Pairs of values that are drawn before the column is given up.
  private static let tries = 60
  private static let windows = [3, 6, 12]

  let form: String
  let category: String
  let isBoolean = true
  private let templates: [Template]
  private let table: Int
  private let index: BankIndex
  private var prepared: StatementWriter?

  init(_ templates: [Template], table: Int, form: String, index: BankIndex) {
    self.templates = templates
    self.table = table
    self.form = form
    self.index = index
    category = index.bank.tables[table].name
  }

  private mutating func prepare() -> StatementWriter {
    if let prepared { return prepared }
    let made = StatementWriter(
      statements: StatementFamilies(templates, table: table, index: index),
      form: form
    )
    prepared = made
    return made
  }

  mutating func beginRound() {}

  /// Two values, each with a case of which it is true.
  private struct Pair {
    let values: (ValueID, ValueID)
    /// The second is missing where the second value is a decoy.
    let cases: (Int, Int?)
  }

  mutating func draw(
    in round: RoundRules,
    using generator: inout SplitMix64
  ) -> DrawOutcome {
    let writer = prepare()
    let statements = writer.statements
    for turn in 0..<Self.tries {
      guard let pair = pair(statements, turn, using: &generator) else { return .exhausted }
      let difficulty = writer.difficulty(pair.values.0, pair.values.1)
      if let wanted = round.difficulty, difficulty.third != wanted { continue }
      guard isFair(pair, statements, writer, round) else { continue }
      let isRemembered = round.memory != nil
      return .item(toss(pair, difficulty, writer, isRemembered: isRemembered, &generator))
    }
    return .exhausted
  }

  private func pair(
    _ statements: StatementFamilies,
    _ turn: Int,
    using generator: inout SplitMix64
  ) -> Pair? {
    guard let first = generator.pick(statements.values),
      let one = generator.pick(statements.casesByValue[Int(first)])
    else { return nil }
    guard statements.values.count > 1 else {
      let others = statements.reserve.others + statements.reserve.decoys
      return generator.pick(others).map { Pair(values: (first, $0), cases: (one, nil)) }
    }
    let second = second(statements, first, turn, using: &generator)
    guard let other = generator.pick(statements.casesByValue[Int(second)]) else { return nil }
    return Pair(values: (first, second), cases: (one, other))
  }

  /// Another value than the first, for numbers one nearby.
  private func second(
    _ statements: StatementFamilies,
    _ first: ValueID,
    _ turn: Int,
    using generator: inout SplitMix64
  ) -> ValueID {
    let values = statements.values
    let place = statements.places[first] ?? 0
    var low = 0
    var high = values.count - 1
    if statements.column.kind.isOrdered {
      low = max(0, place - Self.windows[turn % 3])
      high = min(high, place + Self.windows[turn % 3])
    }
    let other = low + generator.draw(below: high - low)
    return values[other < place ? other : other + 1]
  }

  /// Whether each value is surely false of the other's case and the round allows both.
  private func isFair(
    _ pair: Pair,
    _ statements: StatementFamilies,
    _ writer: StatementWriter,
    _ round: RoundRules
  ) -> Bool {
    let (left, right) = pair.values
    guard statements.classes.agree(left, right), statements.refutes(pair.cases.0, right) else {
      return false
    }
    if let other = pair.cases.1, !statements.refutes(other, left) { return false }
    guard let memory = round.memory else { return true }
    return [pair.cases.0, pair.cases.1].compactMap(\.self).allSatisfy {
      memory.allows(writer.trace($0, left, right))
    }
  }

  private func toss(
    _ pair: Pair,
    _ difficulty: Difficulty,
    _ writer: StatementWriter,
    isRemembered: Bool,
    _ generator: inout SplitMix64
  ) -> Draft {
    let isTrue = generator.draw(below: 2) == 0
    let isFirst = pair.cases.1 == nil || generator.draw(below: 2) == 0
    let (left, right) = pair.values
    let number = isFirst ? pair.cases.0 : pair.cases.1 ?? pair.cases.0
    let truth = isFirst ? left : right
    let claim = isTrue ? truth : isFirst ? right : left
    return Draft(
      item: writer.item(number, claim: claim, truth: truth, difficulty),
      hasDecoy: pair.cases.1 == nil,
      trace: isRemembered ? writer.trace(number, left, right) : nil
    )
  }

  mutating func census() -> [Draft] {
    let writer = prepare()
    let statements = writer.statements
    return statements.cases.indices.flatMap { number -> [Draft] in
      let truths = statements.cases[number].truths
      let family = writer.trace(number, truths[0], truths[0]).family
      var generator = SplitMix64(seed: ItemIdentity.seed(family))
      var found: (truth: ValueID, claim: ValueID)?
      for truth in truths where found == nil {
        found = falseClaim(statements, number, truth, using: &generator).map { (truth, $0) }
      }
      guard let (truth, claim) = found else { return [] }
      let difficulty = writer.difficulty(truth, claim)
      let isDecoy = !statements.values.contains(claim)
      return [truth, claim].map { said in
        Draft(
          item: writer.item(number, claim: said, truth: truth, difficulty),
          hasDecoy: isDecoy,
          trace: writer.trace(number, truth, claim)
        )
      }
    }
  }

  private func falseClaim(
    _ statements: StatementFamilies,
    _ number: Int,
    _ truth: ValueID,
    using generator: inout SplitMix64
  ) -> ValueID? {
    let sources = [statements.values, statements.reserve.others, statements.reserve.decoys]
    for values in sources {
      let claim = generator.shuffle(values).first {
        statements.classes.agree(truth, $0) && statements.refutes(number, $0)
      }
      if let claim { return claim }
    }
    return nil
  }
}
