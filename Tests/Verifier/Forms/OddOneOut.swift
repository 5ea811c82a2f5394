/// Three share a value, the fourth has another, and nothing sets one of the three apart.
struct OddOneOut {
  let form: FormCase
  /// The options' records, in their order.
  let rows: [Int]
  let key: Int

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    let item = form.item
    if rows.count != 4 {
      report.add(.count, found: "\(rows.count) options", expected: "four")
      return
    }
    if !item.givens.isEmpty { report.add(.givens, found: "\(item.givens)", expected: "none") }
    if item.rows.sorted() != rows.sorted() {
      report.add(.rows, found: "\(item.rows)", expected: "\(rows.sorted())")
    }
    let own = yardstick.view.cell(form.column, rows[key])
    if own.values.isEmpty {
      report.add(.empty, found: "“\(item.options[key])” without a value", expected: "another value")
    }
    if oddness(form.template.column, odd: key, &yardstick) != .yes {
      report.add(
        .operation,
        found: "key “\(item.options[key])” among \(item.options)",
        expected:
          "the only one without the value of “\(form.template.column)” that the others share"
      )
    }
    rivals(&yardstick, &report)
  }

  /// No other option may be the odd one by any plain column.
  private func rivals(_ yardstick: inout Yardstick, _ report: inout Report) {
    let table = yardstick.facts.tables[form.table]
    for (number, column) in table.columns.enumerated() {
      guard column.role == nil, number != form.subject.end.column else { continue }
      for place in rows.indices where place != key {
        let oddness = oddness(column.name, odd: place, &yardstick)
        guard oddness != .no else { continue }
        report.add(
          oddness == .yes ? .secondTrue : .unknown,
          found: "“\(form.item.options[place])” is odd by “\(column.name)”: \(oddness)",
          expected: "no other odd one"
        )
      }
    }
  }

  /// Whether a value of a column is shared by all rows but one, which lacks it.
  private func oddness(_ name: String, odd: Int, _ yardstick: inout Yardstick) -> Agreement {
    guard let path = yardstick.facts.path(name, in: form.table) else { return .no }
    var best = Agreement.no
    let others = rows.indices.filter { $0 != odd }
    let shared = Set(others.flatMap { yardstick.view.cell(path, rows[$0]).values })
    for value in shared {
      let agreement = yardstick.view.agreement(form.table, Given(path: name, values: [value]))
      let lacking: Agreement =
        switch agreement[rows[odd]] {
        case .yes: .no
        case .maybe: .maybe
        case .no: .yes
        }
      best = max(best, min(lacking, others.map { agreement[rows[$0]] }.min() ?? .no))
    }
    return best
  }
}
