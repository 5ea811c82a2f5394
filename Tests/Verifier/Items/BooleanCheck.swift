/// A boolean's claim, held against T and M.
struct BooleanCheck {
  let asked: AskedCase
  let truth: Truth

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    let item = asked.item
    let words = yardstick.facts.words
    if item.options != [words.yes, words.no] {
      report.add(.shape, found: "\(item.options)", expected: "\([words.yes, words.no])")
    }
    if !item.stem.hasSuffix(".") {
      report.add(.stem, found: "“\(item.stem)”", expected: "a statement with a full stop")
    }
    guard let text = item.claim, let key = item.key, (0...1).contains(key) else {
      report.add(.shape, found: "no claim, or no key", expected: "a claim, and 0 or 1 as the key")
      return
    }
    let pool = yardstick.pool(asked.path)
    let claim = pool.type.value(text)
    if pool.origins[claim] == nil {
      report.add(.pool, found: "claim “\(text)”", expected: "a value of “\(item.asks)”")
    }
    if key == 0 {
      trueClaim(claim, &report)
    } else {
      falseClaim(claim, &yardstick, &report)
    }
  }

  private func trueClaim(_ claim: Value, _ report: inout Report) {
    let item = asked.item
    if !truth.isTrue(claim) {
      report.add(.claim, found: "“\(claim.raw)” as true", expected: "\(truth.values.map(\.raw))")
    }
    if truth.avoided.contains(claim.key) {
      report.add(.avoided, found: "claim “\(claim.raw)”", expected: "no value to avoid")
    }
    let rows = truth.proofs[claim.key] ?? []
    if rows != item.rows { report.add(.rows, found: "\(item.rows)", expected: "\(rows)") }
  }

  private func falseClaim(
    _ claim: Value,
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) {
    let item = asked.item
    switch yardstick.view.verdict(claim, truth, asked.path) {
    case .no: break
    case .yes: report.add(.claim, found: "“\(claim.raw)” as false", expected: "a false claim")
    case .unknown:
      report.add(.claim, found: "“\(claim.raw)” may be true", expected: "a surely false claim")
    }
    if truth.agreeing.isEmpty {
      report.add(.claim, found: "no row about \(item.givens)", expected: "a row that refutes")
    }
    for value in truth.values where value != claim && value.meets(claim) {
      report.add(
        .holds,
        found: "false “\(claim.raw)” and true “\(value.raw)”",
        expected: "neither within the other"
      )
    }
    let classes = yardstick.alike(asked.path)
    if !truth.values.contains(where: { classes.agree($0, claim) }) {
      report.add(.alike, found: "claim “\(claim.raw)”", expected: "one like the true value")
    }
    if truth.agreeing != item.rows {
      report.add(.rows, found: "\(item.rows)", expected: "\(truth.agreeing)")
    }
  }
}
