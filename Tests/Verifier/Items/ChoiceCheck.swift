/// The options of a choice item, each held against T and M.
struct ChoiceCheck {
  let asked: AskedCase
  let truth: Truth

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
    let item = asked.item
    guard (3...4).contains(item.options.count), let key = item.key,
      item.options.indices.contains(key)
    else {
      report.add(
        .count,
        found: "\(item.options.count) options, key \(item.key.map(String.init) ?? "missing")",
        expected: "three or four options, and a key among them"
      )
      return
    }
    let pool = yardstick.pool(asked.path)
    var values: [Value] = []
    for (place, text) in item.options.enumerated() {
      guard let (value, origin) = pool.value(of: text) else {
        report.add(
          .pool,
          found: "option “\(text)”",
          expected: "a value of “\(item.asks)”, as shown"
        )
        return
      }
      values.append(value)
      if place == key {
        self.key(value, origin, &report)
      } else {
        distractor(value, text, &yardstick, &report)
      }
    }
    OptionSetCheck(pool: pool, values: values, texts: item.options)
      .run(stem: item.stem, &report)
    alike(values, key, &yardstick, &report)
    let rows = truth.proofs[values[key].key] ?? []
    if rows != item.rows {
      report.add(.rows, found: "\(item.rows)", expected: "\(rows)")
    }
  }

  private func key(_ value: Value, _ origin: OptionPool.Origin, _ report: inout Report) {
    if !truth.isTrue(value) {
      report.add(.key, found: "key “\(value.raw)”", expected: "one of \(truth.values.map(\.raw))")
    }
    if truth.avoided.contains(value.key) {
      report.add(.avoided, found: "key “\(value.raw)”", expected: "no value to avoid as the key")
    }
  }

  private func distractor(
    _ value: Value,
    _ text: String,
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) {
    switch yardstick.view.verdict(value, truth, asked.path) {
    case .yes:
      report.add(.secondTrue, found: "option “\(text)” is true", expected: "one true option")
    case .unknown:
      report.add(.unknown, found: "option “\(text)” may be true", expected: "surely false options")
    case .no: break
    }
  }

  private func alike(
    _ values: [Value],
    _ key: Int,
    _ yardstick: inout Yardstick,
    _ report: inout Report
  ) {
    let classes = yardstick.alike(asked.path)
    for value in values where !classes.agree(value, values[key]) {
      report.add(.alike, found: "option “\(value.raw)”", expected: "one like “\(values[key].raw)”")
    }
  }
}
