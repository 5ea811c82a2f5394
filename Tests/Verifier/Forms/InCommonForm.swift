/// What three subjects have in common: surely true of all, where each other option is surely false
/// of at least one.
struct InCommonForm {
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
    guard Array(item.givens.keys) == ["subjects"], item.asks == "subjects" else {
      report.add(.givens, found: "\(item.givens.keys.sorted())", expected: "[\"subjects\"]")
      return
    }
    let names = item.subjects
    guard let rows = form.rows(of: names, &yardstick, &report) else { return }
    if rows.count != 3 { report.add(.shape, found: "\(names)", expected: "three subjects") }
    if item.rows.sorted() != rows.sorted() {
      report.add(.rows, found: "\(item.rows)", expected: "\(rows.sorted())")
    }
    let said = item.certificate.object("operation").objects("options")
    guard said.count == item.options.count else {
      report.add(.shape, found: "\(said.count) options told", expected: "\(item.options.count)")
      return
    }
    if said[key].text("column") != item.certificate.object("operation").text("column") {
      report.add(.operation, found: said[key].text("column") ?? "no column", expected: "the key's")
    }
    for (place, one) in said.enumerated() {
      option(place, one, rows, &yardstick, &report)
    }
    apart(item.options, &report)
  }

  private func option(
    _ place: Int,
    _ said: JSONObject,
    _ rows: [Int],
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) {
    let item = form.item
    let facts = yardstick.facts
    let name = said.text("column") ?? ""
    guard let path = facts.path(name, in: form.table), let raw = said.text("value") else {
      report.add(.pool, found: "column “\(name)”", expected: "a column with a value")
      return
    }
    let value = facts.type(path.end).value(raw)
    let patterns = facts.tables[form.table].forms.filter {
      $0.form == "in-common" && $0.sense == "say" && $0.column == name
    }
    let fillings = form.fillings(facts, shown: [name: [raw]])
    let text = Folding.spaced(item.options[place])[...]
    if !patterns.contains(where: {
      Slots.rests($0.pattern, in: text, fillings: fillings).contains("")
    }) {
      report.add(.pool, found: "“\(text)”", expected: "what “say” has for \(name) “\(raw)”")
    }
    let agreement = yardstick.view.agreement(form.table, Given(path: name, values: [value]))
    let all = rows.map { agreement[$0] }
    if place == item.key {
      if all.contains(where: { $0 != .yes }) {
        report.add(.key, found: "“\(text)”: \(all)", expected: "surely true of all")
      }
    } else if !all.contains(.no) {
      let rule: Rule = all.contains(.maybe) ? .unknown : .secondTrue
      report.add(rule, found: "“\(text)”: \(all)", expected: "surely false of at least one")
    }
    if yardstick.pool(path).stands(value, in: StemText(item.stem)) {
      report.add(.stands, found: "“\(raw)” in the stem", expected: "none")
    }
  }

  private func apart(_ options: [String], _ report: inout Report) {
    let phrases = options.map { Phrase(folded: Folding.folded($0)) }
    for (place, one) in phrases.enumerated() {
      for other in phrases[(place + 1)...]
      where one == other || one.holds(other) || other.holds(one) {
        report.add(
          one == other ? .distinct : .holds,
          found: "\(options)",
          expected: "options apart"
        )
      }
    }
  }
}
