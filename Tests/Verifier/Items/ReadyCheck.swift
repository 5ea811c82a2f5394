/// A ready-made item beside its record.
struct ReadyCheck {
  let item: ItemLine
  let facts: BankFacts

  func run(_ report: inout Report) {
    guard let number = facts.table(item.table) else {
      report.add(.shape, found: "table “\(item.table)”", expected: "a table of the bank")
      return
    }
    let table = facts.tables[number]
    guard item.rows.count == 1, let row = item.rows.first, row < table.rowCount else {
      report.add(.rows, found: "\(item.rows)", expected: "one record")
      return
    }
    let isStatement = table.column("statement") != nil
    func text(_ name: String) -> String? { table.column(name).flatMap { table.text($0, row) } }
    let stem = text(isStatement ? "statement" : "question")
    report.compare(.ready, found: Folding.spaced(item.stem), expected: stem, as: "stem")
    report.compare(.ready, found: Folding.spaced(item.template), expected: stem, as: "template")
    report.compare(.ready, found: item.asks, expected: "answer", as: "asks")
    report.compare(
      .ready,
      found: item.explanation,
      expected: text("explanation"),
      as: "explanation"
    )
    report.compare(
      .ready,
      found: item.object.text("source"),
      expected: text("source"),
      as: "source"
    )
    let category = text("category") ?? table.name
    report.compare(.ready, found: item.object.text("category"), expected: category, as: "category")
    if !item.givens.isEmpty { report.add(.givens, found: "\(item.givens)", expected: "none") }
    if isStatement {
      statement(isTrue: text("answer")?.lowercased() == "true", &report)
    } else {
      let column = table.column("wrong")
      let wrong = column.map { table.cells[$0][row].values.map(\.raw) } ?? []
      choice(answer: text("answer") ?? "", wrong: wrong, &report)
    }
  }

  private func statement(isTrue: Bool, _ report: inout Report) {
    let words = [facts.words.yes, facts.words.no]
    if item.options != words {
      report.add(.ready, found: "\(item.options)", expected: "\(words)")
    }
    if item.key != (isTrue ? 0 : 1) {
      report.add(
        .ready,
        found: "key \(item.key.map(String.init) ?? "missing")",
        expected: isTrue ? "0" : "1"
      )
    }
    CommonCheck(item: item, facts: facts).run(keys: [isTrue ? "true" : "false"], &report)
  }

  private func choice(answer: String, wrong: [String], _ report: inout Report) {
    if item.kind == "typed" || item.kind == "nearest" {
      report.compare(.ready, found: item.accept.first, expected: answer, as: "accept")
      CommonCheck(item: item, facts: facts).run(keys: [answer], &report)
      return
    }
    report.compare(.ready, found: item.keyText, expected: answer, as: "key")
    if !(3...4).contains(item.options.count) || item.options.count < min(4, wrong.count + 1) {
      report.add(.count, found: "\(item.options.count) options", expected: "three or four")
    }
    let type = ValueType(kind: .text, folding: facts.folding)
    for (place, option) in item.options.enumerated() where place != item.key {
      if !wrong.contains(Folding.spaced(option)) {
        report.add(.ready, found: "option “\(option)”", expected: "one of \(wrong)")
      }
    }
    options(item.options.map { type.value($0) }, &report)
    neighbours(among: [answer] + wrong, &report)
    CommonCheck(item: item, facts: facts).run(keys: [answer], &report)
  }

  private func options(_ values: [Value], _ report: inout Report) {
    let stem = StemText(item.stem)
    for (place, value) in values.enumerated() {
      if stem.phrase.holds(value.phrase) {
        report.add(.stands, found: "option “\(value.raw)” in the stem", expected: "none")
      }
      for other in values[(place + 1)...] where value.meets(other) {
        let rule: Rule = value == other ? .distinct : .holds
        report.add(rule, found: "“\(value.raw)” and “\(other.raw)”", expected: "options apart")
      }
    }
    let numbers = values.compactMap { Quantity($0.raw) }
    if numbers.count == values.count, numbers != numbers.sorted() {
      report.add(.order, found: "\(item.options)", expected: "rising numbers")
    }
  }

  /// Numbers stand beside those that are nearest on each side: no other lies between two of them.
  private func neighbours(among texts: [String], _ report: inout Report) {
    let numbers = texts.compactMap { Quantity($0) }.sorted()
    let shown = item.options.compactMap { Quantity(Folding.spaced($0)) }
    guard numbers.count == texts.count, let least = shown.first, let most = shown.last else {
      return
    }
    if numbers.filter({ (least...max(least, most)).contains($0) }) != shown {
      report.add(.ready, found: "\(item.options)", expected: "neighbours among \(numbers)")
    }
  }
}
