import Facts

/// Writes a statement down as a boolean item.
struct StatementWriter {
  private static let base = 15

  let statements: StatementFamilies
  let form: String

  /// How hard it is to tell two values of the column apart.
  func difficulty(_ left: ValueID, _ right: ValueID) -> Difficulty {
    Difficulty(hundredths: Self.base + statements.nearness.hundredths(of: [left, right]))
  }

  /// The item of a case.
  ///
  /// - `claim`: What the statement says.
  /// - `truth`: What is true of the case.
  func item(_ number: Int, claim: ValueID, truth: ValueID, _ difficulty: Difficulty) -> Item {
    let item = statements.cases[number]
    let bank = statements.index.bank
    let table = bank.tables[statements.table]
    let isTrue = claim == truth
    let cells = ReachCells(statements.asks, in: bank).cells
    let rows =
      isTrue ? item.family.rows.filter { cells[$0].contains(claim) } : item.family.rows
    let values = bank.types[statements.column.type].values
    let certificate = Certificate(
      bank: bank.name,
      table: table.name,
      rows: rows,
      template: item.wording.text,
      givens: CertificateGivens(bank: bank).givens(item.template, item.family),
      asks: statements.asks.name,
      operation: .equal,
      claim: values[Int(claim)].text
    )
    let explainer = Explainer(bank: bank, table: statements.table)
    let row = rows.first { cells[$0].contains(truth) } ?? rows[0]
    return Item(
      id: ItemIdentity.id(certificate, form: form, key: isTrue ? "true" : "false"),
      form: form,
      category: table.name,
      stem: statements.text(number, claim: claim),
      body: .boolean(options: [bank.words.isTrue, bank.words.isFalse], key: isTrue ? 0 : 1),
      difficulty: difficulty,
      explanation: explanation(number, truth, isTrue: isTrue, note: explainer.note(row)),
      source: explainer.source(row),
      certificate: certificate
    )
  }

  /// A true statement has said it all; a false one is set right.
  private func explanation(
    _ number: Int,
    _ truth: ValueID,
    isTrue: Bool,
    note: String?
  ) -> String? {
    let right = isTrue ? nil : statements.text(number, claim: truth)
    let parts = [right, note].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What the item leaves behind in a round, whichever of two values it claims.
  func trace(_ number: Int, _ left: ValueID, _ right: ValueID) -> Trace {
    let item = statements.cases[number]
    let explainer = Explainer(bank: statements.index.bank, table: statements.table)
    let texts = [statements.text(number, claim: left), statements.text(number, claim: right)]
    let notes = item.family.rows.compactMap { explainer.note($0) }
    return TraceBuilder(index: statements.index, table: statements.table).trace(
      item.template,
      family: item.family,
      text: (texts + notes).joined(separator: "\n"),
      answers: item.family.truths
    )
  }
}
