import Facts

/// Writes a statement down as a boolean item.
struct StatementWriter {
  private static let base = 15

  /// What a case says of one of its truths, whatever is claimed in its place.
  private struct Proof {
    /// The rows that say so.
    let rows: [Int]
    let statement: String
    let note: String?
    /// What is said where something else was claimed.
    let correction: String
    let source: String?
    let givens: [Certificate.Given]
  }

  let statements: StatementFamilies
  let form: String
  /// By the number that the statements give a case with a truth.
  private let proofs: Memo<Proof>

  init(statements: StatementFamilies, form: String) {
    self.statements = statements
    self.form = form
    proofs = Memo(count: statements.answers.count) { Self.proof($0, statements) }
  }

  private static func proof(_ answer: Int, _ statements: StatementFamilies) -> Proof {
    let (number, truth) = statements.answers[answer]
    let item = statements.cases[number]
    let bank = statements.index.bank
    let explainer = Explainer(bank: bank, table: statements.table)
    let rows = item.family.rows.filter { statements.cells[$0].contains(truth) }
    let statement = statements.text(number, claim: truth)
    let note = explainer.note(rows[0])
    return Proof(
      rows: rows,
      statement: statement,
      note: note,
      correction: [statement, note].compactMap(\.self).joined(separator: " "),
      source: explainer.source(rows[0]),
      givens: CertificateGivens(bank: bank).givens(item.template, item.family)
    )
  }

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
    let table = bank.tables[statements.table].name
    let isTrue = claim == truth
    let proof = proofs[statements.answer(number, truth: truth)]
    let certificate = Certificate(
      bank: bank.name,
      table: table,
      rows: isTrue ? proof.rows : item.family.rows,
      template: item.wording.text,
      givens: proof.givens,
      asks: statements.asks.name,
      operation: .equal,
      claim: statements.text(of: claim)
    )
    return Item(
      id: ItemIdentity.id(certificate, form: form, key: isTrue ? "true" : "false"),
      form: form,
      category: table,
      stem: isTrue ? proof.statement : statements.text(number, claim: claim),
      body: .boolean(options: [bank.words.isTrue, bank.words.isFalse], key: isTrue ? 0 : 1),
      difficulty: difficulty,
      // A true statement has said it all; a false one is set right.
      explanation: isTrue ? proof.note : proof.correction,
      source: proof.source,
      certificate: certificate
    )
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
