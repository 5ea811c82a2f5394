/// The distinct givens of a template: its families.
struct FamilyList {
  let path: ColumnPath
  let families: [[Given]]
  /// The families of records that say something in the asked column, by key.
  private(set) var told: Set<String> = []

  /// Nothing where the template shows or asks what the table has not.
  init?(_ template: Template, table: Int, _ view: BankView) {
    let facts = view.facts
    guard let path = facts.path(template.asks, in: table) else { return nil }
    self.path = path
    var paths: [(String, ColumnPath)] = []
    for name in template.givens {
      guard let path = facts.path(name, in: table) else { return nil }
      paths.append((name, path))
    }
    var seen: Set<String> = []
    var families: [[Given]] = []
    for row in 0..<facts.tables[table].rowCount where facts.tables[table].isAsked[row] {
      let givens = paths.map { Given(path: $0.0, values: view.cell($0.1, row).values) }
      guard givens.allSatisfy({ !$0.values.isEmpty }) else { continue }
      let key = Self.key(givens)
      if !view.cell(path, row).values.isEmpty { told.insert(key) }
      if seen.insert(key).inserted { families.append(givens) }
    }
    self.families = families
  }

  static func key(_ givens: [Given]) -> String {
    givens.map(\.key).sorted().joined(separator: "\u{1E}")
  }
}
