/// The forms whose options are subjects: not, odd-one-out, first and superlative.
struct SubjectForms {
  let form: FormCase

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    let item = form.item
    guard let key = item.key, (3...4).contains(item.options.count),
      item.options.indices.contains(key)
    else {
      report.add(
        .count,
        found: "\(item.options.count) options",
        expected: "three or four, and a key"
      )
      return
    }
    guard let rows = form.rows(of: item.options, &yardstick, &report) else { return }
    let pool = yardstick.pool(form.subject)
    let values = item.options.compactMap { pool.value(of: $0)?.0 }
    guard values.count == rows.count else {
      report.add(.pool, found: "\(item.options)", expected: "subjects as they are shown")
      return
    }
    OptionSetCheck(pool: pool, values: values, texts: item.options).run(stem: item.stem, &report)
    let classes = yardstick.alike(form.subject)
    for value in values where !classes.agree(value, values[key]) {
      report.add(.alike, found: "option “\(value.raw)”", expected: "one like “\(values[key].raw)”")
    }
    switch item.operation {
    case "not": not(rows, key, &yardstick, &report)
    case "odd-one-out":
      OddOneOut(form: form, rows: rows, key: key).run(&yardstick, &report)
    default: extreme(rows, key, &yardstick, &report)
    }
  }

  /// The key surely lacks the value shown; the others surely have it.
  private func not(
    _ rows: [Int],
    _ key: Int,
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) {
    let item = form.item
    let facts = yardstick.facts
    if !facts.tables[form.table].isComplete {
      report.add(.operation, found: "“not” on “\(item.table)”", expected: "a complete table")
    }
    let word = facts.words.not.uppercased()
    if !item.stem.contains(word) {
      report.add(.operation, found: "“\(item.stem)”", expected: "“\(word)” in capitals")
    }
    guard let given = form.given(facts, &report) else { return }
    let agreement = yardstick.view.agreement(form.table, given)
    for (place, row) in rows.enumerated() {
      let expected: Agreement = place == key ? .no : .yes
      guard agreement[row] != expected else { continue }
      let rule: Rule = agreement[row] == .maybe ? .unknown : place == key ? .key : .secondTrue
      report.add(
        rule,
        found: "“\(item.options[place])”: \(agreement[row]) for \(item.givens)",
        expected: "\(expected)"
      )
    }
    if item.rows != [rows[key]] {
      report.add(.rows, found: "\(item.rows)", expected: "\([rows[key]])")
    }
  }

  /// The key is surely the least or the greatest, and no two values are the same.
  private func extreme(
    _ rows: [Int],
    _ key: Int,
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) {
    let item = form.item
    let isLeast = item.operation == "min"
    let senses = isLeast ? ["first", "least"] : ["last", "most"]
    if !senses.contains(form.template.sense) {
      report.add(
        .operation,
        found: "“\(item.operation)” for a wording of “\(form.template.sense)”",
        expected: "the other"
      )
    }
    let extents = rows.map { Extent($0, form.column, &yardstick.view) }
    for (place, extent) in extents.enumerated() {
      guard let extent, let own = extents[key] else {
        report.add(
          .empty,
          found: "“\(item.options[place])” without a value",
          expected: "known values"
        )
        return
      }
      guard place != key, !(isLeast ? own.isBelow(extent) : extent.isBelow(own)) else { continue }
      let isTie = !extent.isBelow(own) && !own.isBelow(extent)
      report.add(
        isTie ? .unknown : .key,
        found: "key “\(item.options[key])” beside “\(item.options[place])”",
        expected: "surely the \(isLeast ? "least" : "greatest")"
      )
    }
    let known = rows.compactMap { yardstick.view.cell(form.column, $0).values.first }
    if Set(known).count != known.count {
      report.add(.operation, found: "a tie among \(item.options)", expected: "distinct values")
    }
    if item.rows.sorted() != rows.sorted() {
      report.add(.rows, found: "\(item.rows)", expected: "\(rows.sorted())")
    }
    if !item.givens.isEmpty { report.add(.givens, found: "\(item.givens)", expected: "none") }
  }
}
