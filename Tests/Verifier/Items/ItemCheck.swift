/// Holds one item to the design.
struct ItemCheck {
  let item: ItemLine

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    switch item.operation {
    case "ready": ReadyCheck(item: item, facts: yardstick.facts).run(&report)
    case "equal", "join": asked(&yardstick, &report)
    case let name where FormCheck.serves(name):
      FormCheck(item: item).run(&yardstick, &report)
    default:
      report.add(.shape, found: "operation “\(item.operation)”", expected: "one of the design's")
    }
  }

  private func asked(_ yardstick: inout Yardstick, _ report: inout Report) {
    guard let asked = AskedCase(item, yardstick.facts, &report) else { return }
    guard let truth = yardstick.view.truth(asked.table, asks: item.asks, asked.givens) else {
      return
    }
    if !truth.empty.isEmpty {
      report.add(.empty, found: "rows \(truth.empty) without “\(item.asks)”", expected: "no item")
    }
    let templates = TemplateCheck(asked: asked, facts: yardstick.facts)
    let keys: [String]
    switch item.kind {
    case "choice":
      templates.run(.question, claim: nil, trueValues: truth.values.count, &report)
      ChoiceCheck(asked: asked, truth: truth).run(&yardstick, &report)
      let pool = yardstick.pool(asked.path)
      let key = item.keyText.flatMap { pool.value(of: $0)?.0 }
      keys = key.map { pool.spellings[$0] ?? [$0.raw] } ?? []
    case "boolean":
      let claim = item.claim.map { [$0] }
      templates.run(.statement, claim: claim, trueValues: truth.values.count, &report)
      BooleanCheck(asked: asked, truth: truth).run(&yardstick, &report)
      let spellings = yardstick.pool(asked.path).spellings
      keys = truth.values.flatMap { spellings[$0] ?? [$0.raw] }
    case "typed", "nearest":
      templates.run(.question, claim: nil, trueValues: truth.values.count, &report)
      AcceptCheck(asked: asked, truth: truth).run(&yardstick, &report)
      keys = item.accept.first.map { [$0] } ?? []
    default:
      report.add(.shape, found: "kind “\(item.kind)”", expected: "a kind of the design")
      return
    }
    common(asked, keys, yardstick.facts, &report)
  }

  private func common(
    _ asked: AskedCase,
    _ keys: [String],
    _ facts: BankFacts,
    _ report: inout Report
  ) {
    let check = CommonCheck(item: item, facts: facts)
    let isTrue = item.key == 0 ? "true" : "false"
    check.run(keys: item.kind == "boolean" ? [isTrue] : keys, &report)
    check.origin(asked.table, &report)
    let shown = Set(item.givens.keys).union([item.asks])
    let statements = facts.tables[asked.table].templates
      .filter { $0.kind == .statement }.compactMap(\.one)
      .filter { shown.isSuperset(of: $0.paths) }
    let fillings = { (path: String, filters: [String], opens: Bool) -> [String] in
      keys.flatMap { asked.fillings(facts, asked: [$0])(path, filters, opens) }
        + (keys.count > 1 ? asked.fillings(facts, asked: keys)(path, filters, opens) : [])
    }
    check.explanation(asked.table, statements: statements, fillings: fillings, &report)
  }
}
