import Foundation

/// Reads a bank's folder.
struct BankReader {
  private let descriptor: JSONObject
  private let words: Words
  private let folding: Folding
  private let resources: [ResourceText]
  private var types: [String: ValueType] = [:]
  private var places: [String: [ColumnPlace]] = [:]

  /// Reads `datapackage.json` and the tables beside it.
  static func facts(folder: URL) throws -> BankFacts {
    let file = folder.appendingPathComponent("datapackage.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    var reader = try BankReader(descriptor: text) { path in
      try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
    return reader.facts()
  }

  /// Reads a descriptor, with what stands at each path.
  init(descriptor text: String, table: (String) throws -> String) throws {
    guard let descriptor = JSONObject(text: text) else { throw CocoaError(.fileReadCorruptFile) }
    self.descriptor = descriptor
    words = Words(descriptor)
    folding = Folding(articles: words.articles)
    resources = try descriptor.objects("resources").map {
      try ResourceText($0, schemas: descriptor, table: table)
    }
  }

  mutating func facts() -> BankFacts {
    gatherTypes()
    let tables = resources.indices.map { number in
      TableBuilder(
        resources: resources,
        number: number,
        types: types,
        typeKeys: typeKeys(number)
      ).table()
    }
    return BankFacts(
      name: descriptor.text("name") ?? "",
      words: words,
      folding: folding,
      tables: tables,
      types: types,
      columns: places
    )
  }

  private func typeKeys(_ number: Int) -> [String] {
    resources[number].fields.indices.map { typeKey(number, $0, seen: []) }
  }

  /// A foreign key has the type of the column that it names; else `quiz:type`; else itself alone.
  private func typeKey(_ resource: Int, _ field: Int, seen: Set<ColumnPlace>) -> String {
    let place = ColumnPlace(table: resource, column: field)
    if !seen.contains(place), let target = target(resource, field) {
      return typeKey(target.table, target.column, seen: seen.union([place]))
    }
    let own = resources[resource].fields[field]
    if let name = own.text("quiz:type"), own.text("quiz:role") != "avoid" { return "type:" + name }
    return "column:\(resources[resource].name).\(own.text("name") ?? "")"
  }

  private func target(_ resource: Int, _ field: Int) -> ColumnPlace? {
    guard let key = resources[resource].foreignKeys[field] else { return nil }
    guard let table = resources.firstIndex(where: { $0.name == key.resource }) else { return nil }
    guard let column = resources[table].column(key.field) else { return nil }
    return ColumnPlace(table: table, column: column)
  }

  private mutating func gatherTypes() {
    let shared = descriptor.object("quiz:types")
    for number in resources.indices {
      for (column, key) in typeKeys(number).enumerated() {
        let field = resources[number].fields[column]
        if types[key] == nil {
          var type = ValueType(kind: resources[number].kind(column), folding: folding)
          if key.hasPrefix("type:") {
            let declared = shared.object(String(key.dropFirst(5)))
            type.add(aliases: declared.object("aliases"))
            type.add(decoys: declared["decoys"])
          }
          types[key] = type
        }
        types[key]?.add(aliases: field.object("quiz:aliases"))
        places[key, default: []].append(ColumnPlace(table: number, column: column))
      }
    }
  }
}
