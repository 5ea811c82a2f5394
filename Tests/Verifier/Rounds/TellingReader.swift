/// Works out what an item gives away, and what would give it away.
struct TellingReader {
  let item: ItemLine
  let line: Int

  func telling(_ yardstick: inout Yardstick) -> Telling? {
    guard let table = yardstick.facts.table(item.table) else { return nil }
    let explanation = item.explanation.map { [$0] } ?? []
    var keys: [Telling.Names] = []
    var givens: [Telling.Names] = []
    var report = Report(line: line)
    if item.operation == "ready" {
      keys = readyKeys(yardstick.facts)
    } else if FormCheck.serves(item.operation) {
      if let form = FormCase(item, yardstick.facts, &report) {
        let telling = FormTelling(form: form, facts: yardstick.facts)
        keys = telling.keys
        givens = telling.givens
      }
    } else {
      if let asked = AskedCase(item, yardstick.facts, &report) {
        keys = self.keys(asked, &yardstick)
        givens = asked.givens.flatMap { given in
          guard let path = yardstick.facts.path(given.path, in: table) else {
            return [Telling.Names]()
          }
          let type = yardstick.facts.type(path.end)
          return given.values.map { names($0, type) }
        }
      }
    }
    // Sets of rows have no givens: what sets one family apart from another is its rows.
    let isSet = givens.isEmpty && FormCheck.serves(item.operation)
    let rows = isSet ? item.rows.sorted().map(String.init) : []
    let shown = item.givenOrder.sorted().flatMap { [$0, Folding.folded(item.givens[$0] ?? "")] }
    return Telling(
      line: line,
      stem: item.stem,
      family: ([item.table, item.template] + shown + rows).joined(separator: "\u{1F}"),
      places: Set(item.rows.map { "\(item.table) \(item.asks) \($0)" }),
      topics: topics(table, yardstick.facts),
      texts: ([item.stem] + explanation).map { StemText($0) },
      keys: keys,
      givens: givens
    )
  }

  private func names(_ value: Value, _ type: ValueType) -> Telling.Names {
    Telling.Names(phrases: type.names(of: value), quantity: value.quantity)
  }

  private func readyKeys(_ facts: BankFacts) -> [Telling.Names] {
    guard item.kind != "boolean", let key = item.keyText ?? item.accept.first else { return [] }
    let type = ValueType(kind: .text, folding: facts.folding)
    return [names(type.value(key), type)]
  }

  /// The key's value; of a boolean, what would settle the claim.
  private func keys(_ asked: AskedCase, _ yardstick: inout Yardstick) -> [Telling.Names] {
    let pool = yardstick.pool(asked.path)
    if item.kind == "boolean" {
      if item.key == 0, let claim = item.claim { return [names(pool.type.value(claim), pool.type)] }
      let truth = yardstick.view.truth(asked.table, asks: item.asks, asked.givens)
      return (truth?.values ?? []).map { names($0, pool.type) }
    }
    guard let text = item.keyText ?? item.accept.first else { return [] }
    let value = pool.value(of: text)?.0 ?? pool.type.value(text)
    return [names(value, pool.type)]
  }

  private func topics(_ table: Int, _ facts: BankFacts) -> Set<String> {
    let own = facts.tables[table]
    var found: Set<String> = []
    for column in own.columns(.topic) {
      for row in item.rows where row < own.rowCount {
        found.formUnion(own.cells[column][row].values.map(\.key))
      }
    }
    return found
  }
}
