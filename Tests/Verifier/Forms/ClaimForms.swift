/// The booleans over several rows: comparison and count.
struct ClaimForms {
  let form: FormCase

  func run(_ yardstick: inout Yardstick, _ report: inout Report) -> Bool? {
    let item = form.item
    let words = [yardstick.facts.words.yes, yardstick.facts.words.no]
    if item.options != words {
      report.add(.shape, found: "\(item.options)", expected: "\(words)")
    }
    if !item.stem.hasSuffix(".") {
      report.add(.stem, found: "“\(item.stem)”", expected: "a statement with a full stop")
    }
    let truth =
      item.operation == "count"
      ? count(&yardstick, &report) : comparison(&yardstick, &report)
    if let truth, item.key != (truth ? 0 : 1) {
      report.add(
        .claim,
        found: "key \(item.key.map(String.init) ?? "missing")",
        expected: truth ? "0" : "1"
      )
    }
    return truth
  }

  private func count(_ yardstick: inout Yardstick, _ report: inout Report) -> Bool? {
    guard let claim = form.item.claim.flatMap({ Quantity($0) }) else {
      report.add(.claim, found: form.item.claim ?? "no claim", expected: "a number")
      return nil
    }
    return NumberForms(form: form).count(&yardstick, &report).map { $0 == claim }
  }

  private func comparison(_ yardstick: inout Yardstick, _ report: inout Report) -> Bool? {
    let item = form.item
    guard Set(item.givens.keys) == ["greater", "lesser"], let greater = item.givens["greater"],
      let lesser = item.givens["lesser"]
    else {
      report.add(.givens, found: "\(item.givens.keys.sorted())", expected: "greater and lesser")
      return nil
    }
    guard let rows = form.rows(of: [greater, lesser], &yardstick, &report) else { return nil }
    if item.rows.sorted() != rows.sorted() {
      report.add(.rows, found: "\(item.rows)", expected: "\(rows.sorted())")
    }
    let extents = rows.compactMap { Extent($0, form.column, &yardstick.view) }
    guard extents.count == 2 else {
      report.add(.empty, found: "\(greater) and \(lesser)", expected: "two known values")
      return nil
    }
    if extents[1].isBelow(extents[0]) { return true }
    if extents[0].isBelow(extents[1]) { return false }
    report.add(.unknown, found: "\(greater) and \(lesser)", expected: "values that surely differ")
    return nil
  }
}
