/// The lines of a census by what they ask.
struct CensusIndex {
  /// An item's line and how many options it shows.
  struct Entry {
    let line: Int
    let options: Int
  }

  private(set) var entries: [String: [Entry]] = [:]
  private(set) var families: [String: Int] = [:]
  /// Whether the lines hold items to be typed.
  private(set) var isTyped = false

  init(_ lines: [String], _ yardstick: inout Yardstick) {
    for (number, line) in lines.enumerated() {
      guard let item = ItemLine(line) else { continue }
      if ["typed", "nearest", "matching"].contains(item.kind) { isTyped = true }
      add(item, number + 1, &yardstick)
    }
  }

  private mutating func add(_ item: ItemLine, _ line: Int, _ yardstick: inout Yardstick) {
    let entry = Entry(line: line, options: item.options.count)
    guard item.operation != "ready" else {
      let row = item.rows.first.map(String.init) ?? ""
      entries[Self.key([item.kind, "ready", item.table, row]), default: []].append(entry)
      return
    }
    var report = Report(line: line)
    guard ["equal", "join"].contains(item.operation),
      let asked = AskedCase(item, yardstick.facts, &report)
    else { return }
    let family = Self.family(item.kind, item.table, item.asks, item.template, asked.givens)
    families[family] = line
    entries[Self.key([family, Self.keyName(asked, &yardstick)]), default: []].append(entry)
  }

  /// What tells a family's items apart: the key's value, or a boolean's truth.
  private static func keyName(_ asked: AskedCase, _ yardstick: inout Yardstick) -> String {
    let item = asked.item
    if item.kind == "boolean" { return item.key == 0 ? "true" : "false" }
    let pool = yardstick.pool(asked.path)
    let text = item.keyText ?? item.accept.first ?? ""
    return (pool.value(of: text)?.0 ?? pool.type.value(text)).key
  }

  static func family(
    _ kind: String,
    _ table: String,
    _ asks: String,
    _ template: String,
    _ givens: [Given]
  ) -> String {
    key([kind, table, asks, template, FamilyList.key(givens)])
  }

  static func key(_ parts: [String]) -> String { parts.joined(separator: "\u{1D}") }

  func entry(_ family: String, _ key: String) -> Entry? {
    entries[Self.key([family, key])]?.first
  }
}
