/// Pairs of subject and value, of which no value is true of two subjects.
struct MatchingForm {
  let form: FormCase

  /// The pairs that an item shows: subject, then value.
  static func pairs(_ item: ItemLine) -> [[String]] {
    (item.object["pairs"] as? [Any] ?? []).map { JSONObject.texts($0) }
  }

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    let item = form.item
    let pairs = Self.pairs(item)
    guard (4...6).contains(pairs.count), pairs.allSatisfy({ $0.count == 2 }) else {
      report.add(.count, found: "\(pairs.count) pairs", expected: "four to six of two texts")
      return
    }
    guard let rows = form.rows(of: pairs.map { $0[0] }, &yardstick, &report) else { return }
    let pool = yardstick.pool(form.column)
    let facts = yardstick.facts
    for (place, pair) in pairs.enumerated() {
      guard let value = pool.value(of: pair[1])?.0 else {
        report.add(.pool, found: "“\(pair[1])”", expected: "a value of “\(item.asks)”")
        continue
      }
      let given = Given(path: facts.column(form.column.end).name, values: [value])
      let agreement = yardstick.view.agreement(form.table, given)
      for (other, row) in rows.enumerated() {
        let expected: Agreement = other == place ? .yes : .no
        guard agreement[row] != expected else { continue }
        let rule: Rule = agreement[row] == .maybe ? .unknown : other == place ? .key : .secondTrue
        report.add(
          rule,
          found: "“\(pair[1])” of “\(pairs[other][0])”: \(agreement[row])",
          expected: "\(expected)"
        )
      }
    }
    if item.rows.sorted() != rows.sorted() {
      report.add(.rows, found: "\(item.rows)", expected: "\(rows.sorted())")
    }
    if !item.givens.isEmpty { report.add(.givens, found: "\(item.givens)", expected: "none") }
  }
}
