import Foundation

/// The values that may be offered for a column, and how each is shown.
struct OptionPool {
  /// Where an option's value comes from.
  enum Origin: Comparable {
    /// A record of the asked table.
    case column
    /// Another column of the type.
    case type
    case decoy
    /// A decoy of another column of the type, of which the design does not say whether it serves here.
    case elsewhere
    /// A number beside those of the column.
    case neighbour
  }

  let path: ColumnPath
  let column: Column
  let type: ValueType
  /// The values by what they are shown as, folded.
  private(set) var shown: [String: Value] = [:]
  private(set) var origins: [Value: Origin] = [:]
  /// The spellings of each value: case and white space may differ from cell to cell.
  private(set) var spellings: [Value: [String]] = [:]
  /// The values in a fixed order: of the column, of the type, decoys.
  private(set) var values: [Value] = []
  private let renderings: Renderings

  init(_ path: ColumnPath, _ view: inout BankView) {
    let facts = view.facts
    self.path = path
    column = facts.column(path.end)
    type = facts.type(path.end)
    renderings = Renderings(words: facts.words, folding: facts.folding)
    for row in 0..<facts.tables[path.table].rowCount {
      for value in view.cell(path, row).values { add(value, .column) }
    }
    for place in facts.columns[column.type] ?? [] {
      let own = facts.column(place)
      guard own.role != .avoid else { continue }
      let home = ColumnPath(table: place.table, steps: [], end: place)
      for value in view.columnValues(home) { add(value, .type) }
    }
    for raw in (Array(column.decoys.values.joined()) + type.decoys.values.joined()).sorted() {
      add(type.value(raw), .decoy)
    }
    for place in facts.columns[column.type] ?? [] {
      let decoys = facts.column(place).decoys.values.joined().sorted()
      for raw in decoys { add(type.value(raw), .elsewhere) }
    }
  }

  private mutating func add(_ value: Value, _ origin: Origin) {
    for text in texts(of: value) where shown[text] == nil { shown[text] = value }
    if spellings[value]?.contains(value.raw) != true {
      spellings[value, default: []].append(value.raw)
    }
    guard origins[value] == nil else { return }
    origins[value] = origin
    values.append(value)
  }

  /// The texts by which an option may show a value.
  func texts(of value: Value) -> [String] {
    renderings.options(of: value.raw, label: column.label, isDate: type.kind == .date)
  }

  /// The value that an option shows; numbers that no record has must lie within the bounds.
  func value(of option: String) -> (Value, Origin)? {
    if let value = shown[Folding.spaced(option)] { return (value, origins[value] ?? .column) }
    guard type.kind == .number, let value = number(in: option), isWithinBounds(value) else {
      return nil
    }
    return (value, origins[value] ?? .neighbour)
  }

  private func number(in option: String) -> Value? {
    var raw = option[...]
    if let label = column.label {
      let ends = Renderings.capital(label).components(separatedBy: "{}")
      guard ends.count == 2, raw.hasPrefix(ends[0]), raw.hasSuffix(ends[1]) else { return nil }
      raw = raw.dropFirst(ends[0].count).dropLast(ends[1].count)
    }
    let value = type.value(String(raw))
    return value.quantity == nil ? nil : value
  }

  private func isWithinBounds(_ value: Value) -> Bool {
    guard let number = value.quantity else { return false }
    if let minimum = column.minimum, number < minimum { return false }
    if let maximum = column.maximum, maximum < number { return false }
    return true
  }

  /// Whether a value, or another name of it, stands in a text.
  func stands(_ value: Value, in text: StemText) -> Bool {
    if let number = value.quantity { return text.numbers.contains(number) }
    if type.names(of: value).contains(where: { text.phrase.holds($0) }) { return true }
    guard type.kind == .date else { return false }
    return texts(of: value).contains { text.phrase.holds(Phrase(folded: Folding.folded($0))) }
  }

  /// Whether one of two values stands in the other as whole words, by whichever of their names.
  func clash(_ left: Value, _ right: Value) -> Bool {
    if left.meets(right) { return true }
    if left.quantity != nil || right.quantity != nil { return false }
    let (one, other) = (names(of: left), names(of: right))
    return one.contains { name in other.contains { name.holds($0) || $0.holds(name) } }
  }

  private func names(of value: Value) -> [Phrase] {
    let aliases = (type.aliases[value.key] ?? []).map { type.folding.name($0) }
    return ([type.folding.name(value.raw)] + aliases).map { Phrase(folded: $0) }
  }
}
