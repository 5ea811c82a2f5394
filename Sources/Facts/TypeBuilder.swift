/// Collects the values of one type as cells are read, one number for all writings of a value.
struct TypeBuilder {
  /// A text is another name of several values, so that it cannot be made one.
  struct Ambiguity: Error {
    let values: [String]
  }

  let kind: ValueKind
  private let words: Words
  private var ids: [FoldedText: ValueID] = [:]
  private var values: [Value] = []
  private var namesOfAlias: [FoldedText: [String]] = [:]
  private var aliases: [FoldedText: [String]] = [:]
  private(set) var realCount = 0

  init(kind: ValueKind, words: Words) {
    self.kind = kind
    self.words = words
  }

  /// Makes a text another name of a value; the value itself may come later.
  mutating func add(alias: String, of value: String) {
    let folded = fold(alias)
    if folded == fold(value) { return }
    aliases[fold(value), default: []].append(alias)
    if !namesOfAlias[folded, default: []].contains(value) {
      namesOfAlias[folded, default: []].append(value)
    }
  }

  /// The number of the value that a text names; a new one for a new value.
  mutating func intern(
    _ text: String,
    number: OrderedNumber?,
    reading: String
  ) throws(Ambiguity) -> ValueID {
    let folded = fold(text)
    let key = number.map { FoldedText($0.canonical) } ?? folded
    if let known = ids[key] { return known }
    if let named = namesOfAlias[key] {
      if named.count > 1 { throw Ambiguity(values: named) }
      return try intern(named[0], number: number, reading: named[0])
    }
    let id = ValueID(values.count)
    let aliasTexts = aliases[folded] ?? []
    values.append(
      Value(
        text: text,
        reading: reading,
        folded: folded,
        aliases: aliasTexts.map { fold($0) },
        aliasTexts: aliasTexts,
        number: number
      )
    )
    ids[key] = id
    return id
  }

  /// Ends the values that stand in cells; what comes now is decoys and values to avoid.
  mutating func endCells() {
    realCount = values.count
  }

  /// The values that have other names and were met nowhere.
  var unmetNames: [FoldedText] {
    aliases.keys.filter { ids[$0] == nil }
  }

  /// The type with all that was collected.
  func type(_ entry: TypePlan.Entry, decoys: [Decoys]) -> ValueType {
    ValueType(
      name: entry.name,
      isNamed: entry.isNamed,
      kind: kind,
      label: entry.shared.label ?? .plain,
      values: values,
      realCount: realCount,
      decoys: decoys,
      keyColumn: entry.keyColumn
    )
  }

  private func fold(_ text: String) -> FoldedText {
    FoldedText(text, articles: words.articles)
  }
}
