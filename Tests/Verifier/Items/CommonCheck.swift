import Foundation

/// What every item owes: its id, difficulty, category, source and explanation.
struct CommonCheck {
  let item: ItemLine
  let facts: BankFacts

  /// The members that stand whatever the form; `key` is the key's value as the id takes it.
  func run(key: String, _ report: inout Report) {
    difficulty(&report)
    id(key: key, &report)
    report.compare(
      .shape,
      found: item.certificate.text("bank"),
      expected: facts.name,
      as: "bank"
    )
  }

  private func difficulty(_ report: inout Report) {
    let value = (item.object["difficulty"] as? NSNumber)?.doubleValue
    guard let value, (0...1).contains(value) else {
      let found = value.map { "\($0)" } ?? "no difficulty"
      report.add(.difficulty, found: found, expected: "a number from 0 to 1")
      return
    }
    if abs(value * 100 - (value * 100).rounded()) > 1e-6 {
      report.add(.difficulty, found: "\(value)", expected: "two decimals")
    }
  }

  private func id(key: String, _ report: inout Report) {
    var parts = [facts.name, item.table, item.form, item.template]
    for name in item.givenOrder { parts += [name, item.givens[name] ?? ""] }
    parts += item.rows.map(String.init)
    parts.append(key)
    if let claim = item.claim { parts.append(claim) }
    let expected = Hash64.digits(of: parts.joined(separator: "\u{1F}"))
    report.compare(.id, found: item.object.text("id"), expected: expected, as: "id")
  }

  /// Category and source of an item that comes from a table's records.
  func origin(_ table: Int, _ report: inout Report) {
    let own = facts.tables[table]
    report.compare(.origin, found: item.object.text("category"), expected: own.name, as: "category")
    let columns = own.columns(.source)
    let rows = item.rows.filter { $0 < own.rowCount }
    let sources = Set(rows.flatMap { row in columns.compactMap { own.text($0, row) } })
    guard let found = item.object.text("source") else {
      if !sources.isEmpty {
        report.add(.origin, found: "no source", expected: sources.sorted().joined(separator: " | "))
      }
      return
    }
    var rest = Folding.spaced(found)
    for source in sources.sorted(by: { $0.count > $1.count }) {
      rest = rest.replacingOccurrences(of: source, with: "")
    }
    if rest.contains(where: { $0.isLetter || $0.isNumber }) || sources.isEmpty {
      report.add(
        .origin,
        found: "source “\(found)”",
        expected: sources.sorted().joined(separator: " | ")
      )
    }
  }

  /// An explanation holds a statement about givens and key, and notes of the rows; nothing else.
  ///
  /// - Parameter fillings: What may stand in a statement's slots: nothing for any other column.
  func explanation(
    _ table: Int,
    statements: [Pattern],
    fillings: (_ path: String, _ filters: [String], _ opens: Bool) -> [String],
    _ report: inout Report
  ) {
    guard let explanation = item.explanation else { return }
    let text = Folding.spaced(explanation)
    let own = facts.tables[table]
    let rows = item.rows.filter { $0 < own.rowCount }
    let notes = Set(rows.flatMap { row in own.columns(.note).compactMap { own.text($0, row) } })
    var rests = [text[...]]
    for statement in statements {
      rests += Slots.rests(statement, in: text[...], fillings: fillings)
    }
    if rests.contains(where: { Self.consists($0, of: notes) }) { return }
    report.add(
      .explanation,
      found: "“\(explanation)”",
      expected: "a statement of the table about givens and key, and the rows' notes"
    )
  }

  private static func consists(_ text: Substring, of notes: Set<String>) -> Bool {
    let rest = text.drop { $0 == " " }
    if rest.isEmpty { return true }
    return notes.contains { rest.hasPrefix($0) && consists(rest.dropFirst($0.count), of: notes) }
  }
}
