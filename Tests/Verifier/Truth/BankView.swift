/// Answers what a bank's tables say, and keeps what it has worked out.
struct BankView {
  let facts: BankFacts
  private var truths: [String: Truth] = [:]
  private var agreements: [String: [Agreement]] = [:]
  private var avoids: [String: [[String]]] = [:]
  private var pools: [String: [Value]] = [:]

  init(_ facts: BankFacts) { self.facts = facts }

  /// The cell of a record at the end of a path.
  func cell(_ path: ColumnPath, _ row: Int) -> Cell {
    var table = path.table
    var row = row
    for step in path.steps {
      if case .none = facts.tables[table].cells[step][row] { return .none }
      guard let next = target(table, step, row) else { return .unknown }
      table = next.table
      row = next.row
    }
    return facts.tables[table].cells[path.end.column][row]
  }

  /// The record that a foreign key refers to.
  private func target(_ table: Int, _ step: Int, _ row: Int) -> (table: Int, row: Int)? {
    guard let reference = facts.tables[table].references[step] else { return nil }
    guard let value = facts.tables[table].cells[step][row].values.first else { return nil }
    let keys = facts.tables[reference.table].cells[reference.column]
    return keys.firstIndex { $0.values.first == value }.map { (reference.table, $0) }
  }

  /// What the records on the way of a path have to avoid, for values of the type at its end.
  private mutating func reached(_ path: ColumnPath, _ row: Int) -> [String] {
    var found: [String] = []
    var place = (table: path.table, row: row)
    for step in path.steps {
      guard let next = target(place.table, step, place.row) else { break }
      found += avoided(next.table, type: facts.column(path.end).type)[next.row]
      place = next
    }
    return found
  }

  /// The keys of what each record of a table has to avoid, for values of one type.
  mutating func avoided(_ table: Int, type: String) -> [[String]] {
    let name = "\(table)\u{1F}\(type)"
    if let known = avoids[name] { return known }
    let own = facts.tables[table]
    var found = [[String]](repeating: [], count: own.rowCount)
    guard let values = facts.types[type] else { return found }
    for column in own.columns(.avoid) {
      let only = own.columns[column].avoidedType
      if let only, only != type { continue }
      for row in found.indices {
        found[row] += own.cells[column][row].values.map { values.value($0.raw).key }
      }
    }
    avoids[name] = found
    return found
  }

  /// How each record of a table stands to one given.
  mutating func agreement(_ table: Int, _ given: Given) -> [Agreement] {
    let name = "\(table)\u{1F}\(given.key)"
    if let known = agreements[name] { return known }
    let count = facts.tables[table].rowCount
    guard let path = facts.path(given.path, in: table) else {
      return [Agreement](repeating: .no, count: count)
    }
    let type = facts.column(path.end).type
    let avoided = avoided(table, type: type)
    let found = (0..<count).map { row in
      Self.agreement(cell(path, row), given.values, avoided: avoided[row])
    }
    agreements[name] = found
    return found
  }

  /// A record's cell beside what is shown: it has all of it, may have it, or has not.
  ///
  /// A value to avoid with the record may be one that it has, unless its cell says so anyway.
  private static func agreement(_ cell: Cell, _ shown: [Value], avoided: [String]) -> Agreement {
    if case .unknown = cell { return .maybe }
    let values = cell.values
    var agreement = Agreement.yes
    for one in shown {
      if values.contains(one) { continue }
      let isNear = avoided.contains(one.key) || values.contains { $0.meets(one) }
      agreement = min(agreement, isNear ? .maybe : .no)
    }
    return agreement
  }

  /// T and M of an asked column, for givens of its table.
  mutating func truth(_ table: Int, asks: String, _ givens: [Given]) -> Truth? {
    let name = ([String(table), asks] + givens.map(\.key).sorted()).joined(separator: "\u{1E}")
    if let known = truths[name] { return known }
    guard let path = facts.path(asks, in: table) else { return nil }
    let agreement = agreement(table, all: givens)
    let avoided = avoided(table, type: facts.column(path.end).type)
    var truth = Truth()
    for row in agreement.indices where agreement[row] != .no {
      let avoided = avoided[row] + reached(path, row)
      truth.unknown.formUnion(avoided)
      let cell = cell(path, row)
      if agreement[row] == .yes {
        truth.avoided.formUnion(avoided)
        add(row, cell, isAsked: facts.tables[table].isAsked[row], to: &truth)
      } else {
        truth.unknown.formUnion(cell.values.map(\.key))
      }
    }
    truths[name] = truth
    return truth
  }

  private func add(_ row: Int, _ cell: Cell, isAsked: Bool, to truth: inout Truth) {
    if case .unknown = cell {
      if isAsked { truth.empty.append(row) } else { truth.silent.append(row) }
    }
    guard isAsked else {
      truth.unknown.formUnion(cell.values.map(\.key))
      return
    }
    truth.agreeing.append(row)
    for value in cell.values {
      if truth.proofs[value.key] == nil { truth.values.append(value) }
      truth.proofs[value.key, default: []].append(row)
    }
  }

  /// How each record of a table stands to all givens together.
  mutating func agreement(_ table: Int, all givens: [Given]) -> [Agreement] {
    var found = [Agreement](repeating: .yes, count: facts.tables[table].rowCount)
    var rest = givens
    if let period = Period(facts, table, givens) {
      rest.removeAll { period.paths.contains($0.path) }
      found = period.agreements()
    }
    for given in rest {
      let one = agreement(table, given)
      for row in found.indices { found[row] = min(found[row], one[row]) }
    }
    return found
  }

  /// What can be said of a value: as T and M say it, but unknown where the primary key is asked and
  /// the table, not being complete, has no record of it.
  mutating func verdict(_ value: Value, _ truth: Truth, _ path: ColumnPath) -> Truth.Verdict {
    if truth.isTrue(value) { return .yes }
    if truth.unknown.contains(value.key) { return .unknown }
    return isOutside(value, path) ? .unknown : .no
  }

  /// Whether the asked column is the primary key of a table that may have more records, and this
  /// value has none.
  mutating func isOutside(_ value: Value, _ path: ColumnPath) -> Bool {
    let table = facts.tables[path.table]
    guard path.steps.isEmpty, table.primaryKey == [path.end.column], !table.isComplete else {
      return false
    }
    if columnValues(path).contains(value) { return false }
    let type = facts.type(path.end)
    let decoys = table.columns[path.end.column].decoys.values.joined()
    return !decoys.contains { type.value($0) == value }
  }

  /// The distinct values of a column over all records of its table, in their order.
  mutating func columnValues(_ path: ColumnPath) -> [Value] {
    let name = "\(path.table) \(path.steps) \(path.end.table) \(path.end.column)"
    if let known = pools[name] { return known }
    var seen: Set<Value> = []
    var found: [Value] = []
    for row in 0..<facts.tables[path.table].rowCount {
      for value in cell(path, row).values where seen.insert(value).inserted { found.append(value) }
    }
    pools[name] = found
    return found
  }
}
