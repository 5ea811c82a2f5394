/// What items are held against: the bank's truths, and what may be offered for each column.
struct Yardstick {
  var view: BankView
  private var pools: [ColumnPath: OptionPool] = [:]
  private var classes: [ColumnPath: AlikeClasses] = [:]

  init(_ facts: BankFacts) { view = BankView(facts) }

  var facts: BankFacts { view.facts }

  mutating func pool(_ path: ColumnPath) -> OptionPool {
    if let known = pools[path] { return known }
    let pool = OptionPool(path, &view)
    pools[path] = pool
    return pool
  }

  mutating func alike(_ path: ColumnPath) -> AlikeClasses {
    if let known = classes[path] { return known }
    let found = AlikeClasses(path, view)
    classes[path] = found
    return found
  }
}
