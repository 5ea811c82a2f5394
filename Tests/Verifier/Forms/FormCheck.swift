import Foundation

/// Holds an item over several rows to its form.
struct FormCheck {
  let item: ItemLine

  /// The forms that each operation serves.
  private static let forms: [String: [String]] = [
    "not": ["not"], "odd-one-out": ["odd-one-out"], "min": ["first", "superlative"],
    "max": ["first", "superlative"], "order": ["order"], "count": ["how-many", "count"],
    "difference": ["difference"], "in-common": ["in-common"], "comparison": ["comparison"],
    "matching": ["matching"],
  ]

  /// Whether this is an operation over several rows.
  static func serves(_ operation: String) -> Bool { forms[operation] != nil }

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    guard Self.forms[item.operation]?.contains(item.form) == true else {
      report.add(.shape, found: "form “\(item.form)”", expected: "one for “\(item.operation)”")
      return
    }
    guard let form = FormCase(item, yardstick.facts, &report) else { return }
    let kind =
      ["comparison", "count"].contains(item.form)
      ? "boolean" : item.form == "matching" ? "matching" : "choice"
    report.compare(.shape, found: item.kind, expected: kind, as: "kind")
    var shown = self.shown
    var key = item.keyText ?? ""
    switch item.form {
    case "order": OrderForm(form: form).run(&yardstick, &report)
    case "how-many":
      let count = NumberForms(form: form).count(&yardstick, &report)
      if let count { NumberForms(form: form).options(count, &report) }
      shown["count"] = count.map { [$0.text] }
    case "difference":
      let difference = NumberForms(form: form).difference(&yardstick, &report)
      if let difference { NumberForms(form: form).options(difference, &report) }
    case "in-common": InCommonForm(form: form).run(&yardstick, &report)
    case "comparison", "count":
      _ = ClaimForms(form: form).run(&yardstick, &report)
      key = item.key == 0 ? "true" : "false"
      shown["count"] = item.claim.map { [$0] }
    case "matching":
      MatchingForm(form: form).run(&yardstick, &report)
      key = MatchingForm.pairs(item).map { $0.joined(separator: "=") }.joined(separator: ";")
    default: SubjectForms(form: form).run(&yardstick, &report)
    }
    asks(form, yardstick.facts, &report)
    common(form, key: key, shown: shown, &yardstick, &report)
  }

  /// The givens by the slots that show them.
  private var shown: [String: [String]] {
    var shown: [String: [String]] = [:]
    for (name, text) in item.givens { shown[name] = [text] }
    if item.givens["subjects"] != nil { shown["subjects"] = item.subjects }
    return shown
  }

  /// The asked column: the compared one where its values are asked, else the subject's.
  private func asks(_ form: FormCase, _ facts: BankFacts, _ report: inout Report) {
    let ofColumn = ["difference", "comparison", "matching"].contains(item.form)
    let subject = facts.column(form.subject.end).name
    let expected = item.form == "in-common" ? "subjects" : ofColumn ? form.template.column : subject
    report.compare(.shape, found: item.asks, expected: expected, as: "asks")
  }

  private func common(
    _ form: FormCase,
    key: String,
    shown: [String: [String]],
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) {
    let facts = yardstick.facts
    let rests = Slots.rests(
      form.template.pattern,
      in: Folding.spaced(item.stem)[...],
      fillings: form.fillings(facts, shown: shown)
    )
    if !rests.contains("") {
      report.add(.stem, found: "“\(item.stem)”", expected: "“\(item.template)” with \(item.givens)")
    }
    let check = CommonCheck(item: item, facts: facts)
    check.run(keys: [key], &report)
    check.origin(form.table, &report)
    var told = shown
    told["count"] = item.operation == "count" ? [String(item.rows.count)] : nil
    let table = facts.tables[form.table]
    let statements = table.templates.filter { $0.kind == .statement }.compactMap(\.one)
    let forms = table.forms.filter { ["count", "comparison"].contains($0.form) }.map(\.pattern)
    check.explanation(
      form.table,
      statements: statements + forms,
      fillings: explained(form, told, &yardstick),
      &report
    )
  }

  /// What an explanation's slots may show: the givens, and of the rows the subject and the column
  /// that the operation is about.
  private func explained(
    _ form: FormCase,
    _ told: [String: [String]],
    _ yardstick: inout Yardstick
  ) -> (_ path: String, _ filters: [String], _ opens: Bool) -> [String] {
    let facts = yardstick.facts
    let table = facts.tables[form.table]
    var told = told.mapValues { [$0] }
    for path in [form.subject, form.column] {
      let spellings = yardstick.pool(path).spellings
      let name = facts.column(path.end).name
      for row in item.rows where row < table.rowCount {
        let values = table.cells[path.end.column][row].values
        told[name, default: []].append(values.map(\.raw))
        told[name, default: []] += values.flatMap { spellings[$0] ?? [] }.map { [$0] }
      }
    }
    return { path, filters, opens in
      (told[path] ?? []).flatMap {
        form.fillings(facts, shown: [path: $0])(path, filters, opens)
      }
    }
  }
}
