/// A typed item's accepted responses, or the number that `nearest` looks for.
struct AcceptCheck {
  let asked: AskedCase
  let truth: Truth

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    let item = asked.item
    let pool = yardstick.pool(asked.path)
    guard let first = item.accept.first, let key = pool.value(of: first)?.0 ?? read(first, pool)
    else {
      report.add(.shape, found: "accept \(item.accept)", expected: "the key first")
      return
    }
    if truth.values != [key] {
      report.add(.key, found: "“\(first)”", expected: "the only one of \(truth.values.map(\.raw))")
    }
    if truth.avoided.contains(key.key) {
      report.add(.avoided, found: "key “\(first)”", expected: "no value to avoid as the key")
    }
    // A number that its label makes a name, as of a season, is not come near to.
    let isNumber = key.quantity != nil && pool.column.label == nil
    if isNumber != (item.kind == "nearest") {
      report.add(.shape, found: "kind \(item.kind) for “\(first)”", expected: "nearest for numbers")
    }
    if !item.options.isEmpty || item.key != nil {
      report.add(.shape, found: "options", expected: "accept alone")
    }
    if pool.stands(key, in: StemText(item.stem)) {
      report.add(.stands, found: "key “\(first)” in the stem", expected: "none")
    }
    accept(key, pool, &report)
    let rows = truth.proofs[key.key] ?? []
    if rows != item.rows { report.add(.rows, found: "\(item.rows)", expected: "\(rows)") }
  }

  private func read(_ text: String, _ pool: OptionPool) -> Value? {
    let value = pool.type.value(text)
    return pool.origins[value] == nil ? nil : value
  }

  /// The key and each of its aliases, and nothing else.
  private func accept(_ key: Value, _ pool: OptionPool, _ report: inout Report) {
    let item = asked.item
    let folding = pool.type.folding
    let others = (pool.type.aliases[key.key] ?? []).map { folding.name($0) }
    let found = Set(item.accept.dropFirst().map { folding.name($0) })
    let known = Set(others + pool.texts(of: key).map { folding.name($0) } + [key.key])
    if !found.isSubset(of: known)
      || !Set(others).isSubset(of: found.union(known.subtracting(others)))
    {
      report.add(.shape, found: "accept \(item.accept)", expected: "\(key.raw) and \(others)")
    }
  }
}
