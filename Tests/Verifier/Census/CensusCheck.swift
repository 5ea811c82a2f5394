import Foundation

/// Holds a census to the bank: every family that can be asked is there, once for each key.
struct CensusCheck {
  private let index: CensusIndex
  private(set) var findings: [Finding] = []
  private var expected: Set<String> = []

  init(_ lines: [String], _ yardstick: inout Yardstick) {
    index = CensusIndex(lines, &yardstick)
    for number in yardstick.facts.tables.indices {
      for template in yardstick.facts.tables[number].templates {
        check(template, number, &yardstick)
      }
      ready(yardstick.facts.tables[number])
    }
    for (family, line) in index.families where !expected.contains(family) {
      let parts = family.split { "\u{1D}\u{1E}\u{1F}".contains($0) }.joined(separator: " | ")
      add(.givens, line, found: "“\(parts)”", expected: "givens of one of the table's rows")
    }
    for entries in index.entries.values where entries.count > 1 {
      let lines = entries.map { String($0.line) }.joined(separator: ", ")
      add(.twice, entries[1].line, found: "the same item on lines \(lines)", expected: "it once")
    }
    findings.sort { ($0.line, $0.found) < ($1.line, $1.found) }
  }

  private mutating func add(_ rule: Rule, _ line: Int, found: String, expected: String) {
    findings.append(Finding(line: line, rule, found: found, expected: expected))
  }

  /// With `--typed` a census holds typed items only, and without it none.
  private mutating func check(_ template: Template, _ table: Int, _ yardstick: inout Yardstick) {
    guard let list = FamilyList(template, table: table, yardstick.view) else { return }
    var families: [FamilyCase] = []
    for givens in list.families {
      guard let truth = yardstick.view.truth(table, asks: template.asks, givens) else { continue }
      families.append(
        FamilyCase(
          template: template,
          table: table,
          path: list.path,
          givens: givens,
          truth: truth,
          isTold: list.told.contains(FamilyList.key(givens))
        )
      )
    }
    let name = yardstick.facts.tables[table].name
    for family in families {
      switch template.kind {
      case .question: question(family, name, families, &yardstick)
      case .statement: if !index.isTyped { statement(family, name, &yardstick) }
      }
    }
  }

  private mutating func question(
    _ family: FamilyCase,
    _ table: String,
    _ families: [FamilyCase],
    _ yardstick: inout Yardstick
  ) {
    for pattern in [family.template.one, family.template.these].compactMap({ $0 }) {
      for kind in ["choice", "typed", "nearest"] {
        expected.insert(family.name(kind, table, pattern))
      }
    }
    guard let pattern = family.wording else { return }
    if index.isTyped {
      typed(family, table, pattern, &yardstick)
      return
    }
    for key in family.truth.values {
      let reach = family.reach(key, pattern, &yardstick)
      let entry = index.entry(family.name("choice", table, pattern), key.key)
      let shown = "“\(pattern.text)” with \(family.shown) and the key “\(key.raw)”"
      if let entry, entry.options == 3, reach.least > 2,
        family.fairDistractors(key, pattern, families, &yardstick) > 2
      {
        add(.count, entry.line, found: "three options: \(shown)", expected: "four")
      }
      if entry == nil, reach.least > 1, !family.isOpen {
        add(
          .missing,
          0,
          found: "no item: \(shown)",
          expected: "one with \(reach.least + 1) options"
        )
      }
      if let entry, reach.most < 2 {
        add(.count, entry.line, found: "an item: \(shown)", expected: "none, options are lacking")
      }
    }
  }

  private mutating func typed(
    _ family: FamilyCase,
    _ table: String,
    _ pattern: Pattern,
    _ yardstick: inout Yardstick
  ) {
    guard family.truth.values.count == 1, let key = family.truth.values.first else { return }
    guard !family.isOpen, family.isKey(key, pattern, &yardstick) else { return }
    let kind = key.quantity == nil ? "typed" : "nearest"
    if index.entry(family.name(kind, table, pattern), key.key) == nil {
      add(
        .missing,
        0,
        found: "no \(kind) item: “\(pattern.text)” with \(family.shown)",
        expected: "one that accepts “\(key.raw)”"
      )
    }
  }

  private mutating func statement(
    _ family: FamilyCase,
    _ table: String,
    _ yardstick: inout Yardstick
  ) {
    guard let pattern = family.template.one else { return }
    let name = family.name("boolean", table, pattern)
    expected.insert(name)
    let claims = family.claims(&yardstick)
    let shown = "“\(pattern.text)” with \(family.shown)"
    for (truth, isPossible) in [("true", claims.canBeTrue), ("false", claims.any)] {
      let entry = index.entry(name, truth)
      if entry == nil, claims.canBeTrue, claims.own, !family.isOpen,
        !family.saysTwice(pattern, &yardstick)
      {
        add(.missing, 0, found: "no \(truth) statement: \(shown)", expected: "one")
      }
      if let entry, !isPossible {
        add(.claim, entry.line, found: "a \(truth) statement: \(shown)", expected: "none")
      }
    }
  }

  private mutating func ready(_ table: Table) {
    let isStatement = table.column("statement") != nil
    guard table.column("answer") != nil, isStatement || table.column("question") != nil else {
      return
    }
    guard table.templates.isEmpty, !index.isTyped else { return }
    for row in 0..<table.rowCount {
      let kind = isStatement ? "boolean" : "choice"
      let key = CensusIndex.key([kind, "ready", table.name, String(row)])
      if index.entries[key] == nil {
        add(.missing, 0, found: "no item of \(table.name), row \(row)", expected: "one")
      }
    }
  }
}
