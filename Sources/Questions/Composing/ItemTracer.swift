import Facts

/// Works out what an item of a quiz left behind, so that what is drawn later neither repeats it nor
/// gives it away.
struct ItemTracer {
  let index: BankIndex

  /// The trace of an item, whether this bank, another or a person made it.
  func trace(_ item: Item) -> Trace {
    guard let certificate = item.certificate, certificate.bank == index.bank.name else {
      return Self.trace(ofForeign: item, articles: index.bank.words.articles)
    }
    return trace(item, certificate)
  }

  /// The trace of an item whose bank is not at hand, by its texts alone.
  static func trace(ofForeign item: Item, articles: [String]) -> Trace {
    func name(_ text: String) -> FoldedText { FoldedText(text, articles: articles) }
    return Trace(
      family: [],
      facts: [],
      topics: [],
      text: text(of: item),
      answers: item.keyText.map { [.names([name($0)] + item.accept.map(name))] } ?? [],
      givens: item.certificate?.givens.map { .names([name($0.value)]) } ?? []
    )
  }

  /// What must not come again of an item that goes: its family and its facts.
  func repetition(of item: Item) -> Trace {
    let whole = trace(item)
    return Trace(
      family: whole.family,
      facts: whole.facts,
      topics: [],
      text: MentionText(""),
      answers: [],
      givens: []
    )
  }

  private func trace(_ item: Item, _ certificate: Certificate) -> Trace {
    let bank = index.bank
    let table = bank.table(named: certificate.table)
    let ready = bank.readyTables.firstIndex { $0.name == certificate.table }
    let number = table ?? ready.map { -1 - $0 } ?? bank.tables.count
    let asked = table.flatMap { column(certificate.asks, of: $0) }
    return Trace(
      family: [bank.name, certificate.template] + certificate.givens.flatMap { [$0.value, ""] },
      facts: certificate.rows.map {
        Trace.Fact(table: number, row: $0, column: certificate.asks)
      },
      topics: table.map { topics($0, certificate) } ?? ready.map {
        topics(ofReady: $0, certificate)
      } ?? [],
      text: Self.text(of: item),
      answers: [item.keyText, certificate.claim].compactMap(\.self)
        .map { mention($0, in: asked) } + cells(certificate, asked),
      givens: certificate.givens.map { given in
        mention(given.value, in: table.flatMap { column(given.column, of: $0) })
      }
    )
  }

  private static func text(of item: Item) -> MentionText {
    MentionText([item.stem, item.explanation ?? ""].joined(separator: "\n"))
  }

  private func topics(_ table: Int, _ certificate: Certificate) -> [FoldedText] {
    let rows = certificate.rows.filter { 0..<index.bank.tables[table].rowCount ~= $0 }
    return TraceBuilder(index: index, table: table).topics(of: rows)
  }

  private func topics(ofReady table: Int, _ certificate: Certificate) -> [FoldedText] {
    index.bank.readyTables[table].records.filter { certificate.rows.contains($0.row) }
      .flatMap(\.topics)
  }

  /// The values that the rows of a lookup have in the asked column of their own table.
  private func cells(_ certificate: Certificate, _ asked: ColumnPlace?) -> [Mention] {
    guard certificate.operation == .equal, let asked else { return [] }
    let column = index.bank[asked]
    let values = index.bank.types[column.type].values
    // A bank that has changed since may have fewer rows.
    return certificate.rows.filter { 0..<column.cells.count ~= $0 }.flatMap { row in
      column.cells[row].filter { $0 >= 0 }.map { Mention(values[Int($0)]) }
    }
  }

  /// The column that a certificate names, over references too; nil where the bank has none such.
  private func column(_ name: String, of table: Int) -> ColumnPlace? {
    var place: ColumnPlace?
    var table = table
    for step in name.split(separator: ".").map(String.init) {
      if let place {
        let references = index.bank.tables[place.table].references
        guard let target = references.first(where: { $0.column == place.column })?.target else {
          return nil
        }
        table = target.table
      }
      guard let column = index.bank.tables[table].column(named: step) else { return nil }
      place = ColumnPlace(table: table, column: column)
    }
    return place
  }

  /// A text as the value of a column that it names, with all that value's names.
  private func mention(_ text: String, in column: ColumnPlace?) -> Mention {
    if let column {
      let type = index.bank[column].type
      if let id = index.names(ofType: type).values(named: folded(text)).first {
        return Mention(index.bank.types[type].values[Int(id)])
      }
    }
    return .names([folded(text)])
  }

  private func folded(_ text: String) -> FoldedText {
    FoldedText(text, articles: index.bank.words.articles)
  }
}
