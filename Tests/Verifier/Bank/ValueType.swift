/// Values that may stand in for each other, and the names that they go by.
struct ValueType: Sendable {
  /// What its values are made of.
  enum Kind: Sendable {
    case text
    case number
    case date
  }

  let kind: Kind
  let folding: Folding
  /// The other names of each value, by its canonical name.
  private(set) var aliases: [String: [String]] = [:]
  /// The canonical names that each other name stands for, by its canonical form.
  private var named: [String: Set<String>] = [:]
  /// False for every row, by the class that they belong to: "" for none.
  private(set) var decoys: [String: [String]] = [:]

  init(kind: Kind, folding: Folding) {
    self.kind = kind
    self.folding = folding
  }

  mutating func add(aliases members: JSONObject) {
    for name in members.members.keys.sorted() {
      let key = folding.name(name)
      aliases[key, default: []] += members.texts(name)
      for other in members.texts(name) { named[folding.name(other), default: []].insert(key) }
    }
  }

  mutating func add(decoys value: Any?) {
    for (name, raws) in DecoyList(value).classes { decoys[name, default: []] += raws }
  }

  /// The value that a text stands for.
  func value(_ text: String) -> Value {
    let raw = Folding.trimmed(text)
    if kind == .number, let number = Quantity(Folding.spaced(raw)) {
      return Value(key: "#" + number.text, raw: raw, phrase: Phrase(folded: raw), quantity: number)
    }
    var key = folding.name(raw)
    if aliases[key] == nil, let names = named[key], names.count == 1 { key = names.first ?? key }
    return Value(key: key, raw: raw, phrase: Phrase(folded: key), quantity: nil)
  }

  /// Every name that a value goes by: its own, and its aliases.
  func names(of value: Value) -> [Phrase] {
    var names = [value.phrase]
    for other in aliases[value.key] ?? [] {
      names.append(Phrase(folded: folding.name(other)))
    }
    return names
  }
}
