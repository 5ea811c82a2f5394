/// The template, the givens and the stem of an item that asks one column.
struct TemplateCheck {
  let asked: AskedCase
  let facts: BankFacts

  /// Finds the item's template and holds the stem to it.
  ///
  /// - `claim`: The value stated in the asked column's own slot, for statements.
  func run(_ kind: Template.Kind, claim: [String]?, trueValues: Int, _ report: inout Report) {
    let item = asked.item
    let templates = facts.tables[asked.table].templates.filter {
      $0.kind == kind && $0.asks == item.asks
    }
    let matching = templates.filter { [$0.one?.text, $0.these?.text].contains(item.template) }
    guard let template = matching.first else {
      report.add(
        .template,
        found: "“\(item.template)”",
        expected: "a template of “\(item.table)” that asks “\(item.asks)”"
      )
      return
    }
    wording(matching, trueValues, &report)
    givens(template, &report)
    let pattern = Pattern(item.template)
    let rests = Slots.rests(
      pattern,
      in: Folding.spaced(item.stem)[...],
      fillings: asked.fillings(facts, asked: claim)
    )
    if !rests.contains("") {
      report.add(.stem, found: "“\(item.stem)”", expected: "“\(item.template)” with \(item.givens)")
    }
  }

  private func wording(_ templates: [Template], _ trueValues: Int, _ report: inout Report) {
    let expected = templates.compactMap {
      trueValues > 1 ? $0.these?.text : ($0.one ?? $0.these)?.text
    }
    if templates[0].kind == .question, !expected.contains(asked.item.template) {
      report.add(
        .wording,
        found: "“\(asked.item.template)” for \(trueValues) true values",
        expected: expected.first.map { "“\($0)”" } ?? "no item"
      )
    }
  }

  private func givens(_ template: Template, _ report: inout Report) {
    let item = asked.item
    if Set(item.givens.keys) != Set(template.givens) || item.givens[item.asks] != nil {
      report.add(
        .givens,
        found: "\(item.givens.keys.sorted())",
        expected: "\(template.givens.sorted())"
      )
    }
    for given in asked.givens {
      guard let path = facts.path(given.path, in: asked.table) else { continue }
      let view = BankView(facts)
      let isThere = (0..<facts.tables[asked.table].rowCount).contains { row in
        let values = view.cell(path, row).values
        return !given.values.isEmpty && given.values.allSatisfy { values.contains($0) }
      }
      if !isThere {
        report.add(
          .givens,
          found: "\(given.path) “\(item.givens[given.path] ?? "")”",
          expected: "a value of the column"
        )
      }
    }
  }
}
