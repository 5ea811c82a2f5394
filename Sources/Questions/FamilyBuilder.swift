import Facts

/// Makes the families of a template: its distinct givens, each with what is true and unknown.
struct FamilyBuilder {
  private let template: Template
  private let table: Table
  private let agreement: RowAgreement
  private let postings: [Postings]
  private let asked: ReachCells
  private let avoided: AvoidedValues
  private let joinedAvoided: AvoidedValues?

  init(_ template: Template, table: Int, index: BankIndex) {
    let bank = index.bank
    let type = bank[template.asks.column].type
    self.template = template
    self.table = bank.tables[table]
    agreement = RowAgreement(template, table: table, index: index)
    postings = agreement.postings(rowCount: self.table.rowCount)
    asked = ReachCells(template.asks, in: bank)
    avoided = index.avoided(ofTable: table, type: type)
    joinedAvoided =
      template.asks.isJoined
      ? index.avoided(ofTable: template.asks.column.table, type: type) : nil
  }

  /// The families in the order of their first rows; those that nothing true can be said of are
  /// left out.
  func families() -> [Family] {
    var seen: Set<[ValueID]> = []
    var families: [Family] = []
    for row in 0..<table.rowCount where table.isAsked[row] && asked.cells.isKnown(row) {
      guard let givens = agreement.givens(of: row) else { continue }
      let key = givens.flatMap { $0.sorted() + [Cells.unknown] }
      if seen.insert(key).inserted, let family = family(givens) { families.append(family) }
    }
    return families
  }

  private func family(_ givens: [[ValueID]]) -> Family? {
    var rows: [Int] = []
    var truths: [ValueID] = []
    var unknowns: [ValueID] = []
    var avoided: [ValueID] = []
    var avoidedNumbers: Set<OrderedNumber> = []
    for row in agreement.candidates(for: givens, in: postings) ?? Array(0..<table.rowCount) {
      let result = agreement.agreement(of: row, with: givens)
      if case .no = result { continue }
      let cell = asked.cells[row]
      let known = cell.filter { $0 >= 0 }
      avoidedNumbers.formUnion(numbersToAvoid(row))
      switch result {
      case .yes:
        // What it is, nobody knows: any value may be true.
        if cell.first == Cells.unknown { return nil }
        if table.isAsked[row] {
          rows.append(row)
          truths += known
        } else {
          unknowns += known
        }
        avoided += avoidedValues(row)
      case .maybe:
        unknowns += known
        unknowns += avoidedValues(row)
      case .no:
        break
      }
    }
    if truths.isEmpty { return nil }
    return Family(
      givens: givens,
      rows: rows,
      truths: truths.rising,
      unknowns: (unknowns + avoided).rising,
      avoided: avoided.rising,
      avoidedNumbers: avoidedNumbers
    )
  }

  private func numbersToAvoid(_ row: Int) -> [OrderedNumber] {
    avoided.numbers(row) + (joinedAvoided?.numbers(asked.rows?[row]) ?? [])
  }

  private func avoidedValues(_ row: Int) -> [ValueID] {
    let joined = joinedAvoided?.values(asked.rows?[row]) ?? []
    return avoided.values(row) + joined
  }
}
