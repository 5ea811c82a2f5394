/// An item over several rows, resolved in its bank.
struct FormCase {
  let item: ItemLine
  let table: Int
  /// The subject's column: the primary key.
  let subject: ColumnPath
  /// The column that the operation is about.
  let column: ColumnPath
  let template: FormTemplate

  /// Nothing, and a finding, where the bank declares no such form.
  init?(_ item: ItemLine, _ facts: BankFacts, _ report: inout Report) {
    let name = item.certificate.object("operation").text("column") ?? ""
    guard let table = facts.table(item.table), let column = facts.path(name, in: table),
      facts.tables[table].primaryKey.count == 1, let key = facts.tables[table].primaryKey.first
    else {
      report.add(
        .shape,
        found: "table “\(item.table)”, column “\(name)”",
        expected: "a column of a table with a primary key of one column"
      )
      return nil
    }
    let ask = item.form == "in-common" ? "" : name
    let template = facts.tables[table].forms.first {
      $0.form == item.form && $0.column == ask && $0.pattern.text == item.template
        && $0.sense != "say"
    }
    guard let template else {
      report.add(
        .template,
        found: "“\(item.template)”",
        expected: "a template of the form “\(item.form)” for “\(name)”"
      )
      return nil
    }
    self.item = item
    self.table = table
    self.column = column
    self.template = template
    let end = ColumnPlace(table: table, column: key)
    subject = ColumnPath(table: table, steps: [], end: end)
  }

  /// The record of a subject, by any of its names; only one that is to be asked.
  func row(of text: String, _ yardstick: inout Yardstick) -> Int? {
    let pool = yardstick.pool(subject)
    let value = pool.value(of: text)?.0 ?? pool.type.value(text)
    let table = yardstick.facts.tables[table]
    return (0..<table.rowCount).first { row in
      table.isAsked[row] && table.cells[subject.end.column][row].values.first == value
    }
  }

  /// The records of several subjects; nothing, and a finding, where one has none.
  func rows(
    of texts: [String],
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) -> [Int]? {
    var rows: [Int] = []
    for text in texts {
      guard let row = row(of: text, &yardstick) else {
        report.add(.pool, found: "“\(text)”", expected: "a subject of “\(item.table)”")
        return nil
      }
      rows.append(row)
    }
    if Set(rows).count != rows.count {
      report.add(.distinct, found: "\(texts)", expected: "subjects that differ")
      return nil
    }
    return rows
  }

  /// The one given of the operation's column.
  func given(_ facts: BankFacts, _ report: inout Report) -> Given? {
    let name = template.column
    guard Array(item.givens.keys) == [name], let text = item.givens[name] else {
      report.add(.givens, found: "\(item.givens.keys.sorted())", expected: "[\"\(name)\"]")
      return nil
    }
    return Given(path: name, values: AskedCase.values(text, at: column.end, facts))
  }

  /// What may stand in a slot of the stem or of an explanation.
  ///
  /// - `shown`: The values by slot, beside the operation's column and its given.
  func fillings(
    _ facts: BankFacts,
    shown: [String: [String]]
  ) -> (_ path: String, _ filters: [String], _ opens: Bool) -> [String] {
    let renderings = Renderings(words: facts.words, folding: facts.folding)
    return { name, filters, opens in
      guard let raws = shown[name] else { return [] }
      let isSubject = ["subjects", "earlier", "later", "greater", "lesser"].contains(name)
      let place = isSubject ? subject.end : facts.path(name, in: table)?.end
      return renderings.texts(
        of: raws,
        label: place.flatMap { facts.column($0).label },
        filters: filters,
        isDate: place.map { facts.type($0).kind == .date } ?? false,
        opensSentence: opens
      )
    }
  }
}
