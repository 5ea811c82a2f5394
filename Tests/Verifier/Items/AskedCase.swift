import Foundation

/// An item that asks one column for some givens, resolved in its bank.
struct AskedCase {
  let item: ItemLine
  let table: Int
  let path: ColumnPath
  let givens: [Given]

  /// Nothing, and a finding, where the certificate names what the bank has not.
  init?(_ item: ItemLine, _ facts: BankFacts, _ report: inout Report) {
    guard let table = facts.table(item.table) else {
      report.add(.shape, found: "table “\(item.table)”", expected: "a table of the bank")
      return nil
    }
    guard let path = facts.path(item.asks, in: table) else {
      report.add(.shape, found: "asked column “\(item.asks)”", expected: "a column of the table")
      return nil
    }
    self.item = item
    self.table = table
    self.path = path
    var givens: [Given] = []
    for name in item.givenOrder {
      guard let end = facts.path(name, in: table)?.end else {
        report.add(.givens, found: "given “\(name)”", expected: "a column of the table")
        return nil
      }
      givens.append(
        Given(path: name, values: Self.values(item.givens[name] ?? "", at: end, facts))
      )
    }
    self.givens = givens
  }

  /// The value that a certificate writes for a column, or the members of its list.
  static func values(_ text: String, at place: ColumnPlace, _ facts: BankFacts) -> [Value] {
    let type = facts.type(place)
    guard let delimiter = facts.column(place).delimiter else { return [type.value(text)] }
    var values: [Value] = []
    for part in text.components(separatedBy: delimiter) {
      let value = type.value(part)
      if !value.raw.isEmpty, !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// What may stand in a slot: a given, or the asked column's value.
  func fillings(
    _ facts: BankFacts,
    asked: [String]?
  ) -> (_ path: String, _ filters: [String], _ opens: Bool) -> [String] {
    let renderings = Renderings(words: facts.words, folding: facts.folding)
    return { name, filters, opens in
      guard let end = facts.path(name, in: table)?.end else { return [] }
      let raws: [String]
      if let given = givens.first(where: { $0.path == name }) {
        raws = given.values.map(\.raw)
      } else if name == item.asks, let asked {
        raws = asked
      } else {
        return []
      }
      return renderings.texts(
        of: raws,
        label: facts.column(end).label,
        filters: filters,
        isDate: facts.type(end).kind == .date,
        opensSentence: opens
      )
    }
  }
}
