import Foundation

/// What every item owes: its id, difficulty, category, source and explanation.
struct CommonCheck {
  let item: ItemLine
  let facts: BankFacts

  /// The members that stand whatever the form.
  ///
  /// - `keys`: The key's value as the id takes it, in each of its spellings.
  func run(keys: [String], _ report: inout Report) {
    difficulty(&report)
    id(keys: keys, &report)
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

  private func id(keys: [String], _ report: inout Report) {
    let found = item.object.text("id")
    // Where all options of an item begin with a capital, an article's is not the value's own.
    let articles = facts.words.articles.map {
      ($0.prefix(1).uppercased() + $0.dropFirst() + " ", $0 + " ")
    }
    let plain = keys.map { key in
      key.components(separatedBy: " – ").map { part in
        articles.first { part.hasPrefix($0.0) }.map { $0.1 + part.dropFirst($0.0.count) } ?? part
      }.joined(separator: " – ")
    }
    let expected = (keys + plain).map { id(key: $0) }
    if expected.contains(where: { $0 == found }) { return }
    report.compare(.id, found: found, expected: expected.first ?? "of a key", as: "id")
  }

  private func id(key: String) -> String {
    var parts = [facts.name, item.table, item.form, item.template]
    for name in item.givenOrder { parts += [name, item.givens[name] ?? ""] }
    parts += item.rows.map(String.init)
    parts.append(key)
    if let claim = item.claim { parts.append(claim) }
    return Hash64.digits(of: parts.joined(separator: "\u{1F}"))
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
  /// - `fillings`: What may stand in a statement's slots: nothing for any other column.
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
    let parts = notes.map { Pattern(literal: $0) } + statements
    if Self.consists(text[...], of: parts, depth: 9, fillings: fillings) { return }
    report.add(
      .explanation,
      found: "“\(explanation)”",
      expected: "a statement of the table about givens and key, and the rows' notes"
    )
  }

  /// Whether a text is made of a few of the parts, one after the other.
  private static func consists(
    _ text: Substring,
    of parts: [Pattern],
    depth: Int,
    fillings: (_ path: String, _ filters: [String], _ opens: Bool) -> [String]
  ) -> Bool {
    let rest = text.drop { $0 == " " }
    if rest.isEmpty { return true }
    guard depth > 0 else { return false }
    return parts.contains { part in
      Slots.rests(part, in: rest, fillings: fillings).contains {
        $0.count < rest.count && consists($0, of: parts, depth: depth - 1, fillings: fillings)
      }
    }
  }
}
