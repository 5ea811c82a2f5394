import Foundation

/// Builds a table from its resource.
struct TableBuilder {
  private let resources: [ResourceText]
  private let resource: ResourceText
  private let types: [String: ValueType]
  private let typeKeys: [String]

  init(
    resources: [ResourceText],
    number: Int,
    types: [String: ValueType],
    typeKeys: [String]
  ) {
    self.resources = resources
    resource = resources[number]
    self.types = types
    self.typeKeys = typeKeys
  }

  func table() -> Table {
    let columns = resource.fields.indices.map { column($0) }
    let records = records(columns)
    let cells = columns.indices.map { column in
      records.map { cell($0[column], columns[column]) }
    }
    return Table(
      name: resource.name,
      columns: columns,
      cells: cells,
      records: records,
      primaryKey: resource.primaryKey,
      references: references(),
      isComplete: resource.object.flag("quiz:complete"),
      isAsked: asked(columns, cells),
      templates: templates(),
      forms: resource.object.object("quiz:forms").members.keys.sorted().flatMap {
        FormTemplate.all($0, resource.object.object("quiz:forms")[$0])
      }
    )
  }

  private func column(_ number: Int) -> Column {
    let field = resource.fields[number]
    let name = field.text("name") ?? ""
    let constraints = field.object("constraints")
    let declared = field["missingValues"] ?? resource.schema["missingValues"]
    let isList = field.text("type") == "list"
    let shared = resource.shared.object(String(typeKeys[number].dropFirst(5)))
    return Column(
      name: name,
      type: typeKeys[number],
      role: Column.Role(rawValue: field.text("quiz:role") ?? "") ?? Column.Role.byName(name),
      delimiter: isList ? field.text("delimiter") ?? "," : nil,
      label: field.text("quiz:label") ?? shared.text("label"),
      alike: field.texts("quiz:alike"),
      isEmptyNone: field.text("quiz:empty") == "none",
      missing: Set(missing(declared)),
      decoys: DecoyList(field["quiz:decoys"]).classes,
      minimum: constraints.text("minimum").flatMap { Quantity($0) },
      maximum: constraints.text("maximum").flatMap { Quantity($0) },
      isWhole: ["integer", "year"].contains(field.text("type") ?? ""),
      avoidedType: field.text("quiz:role") == "avoid"
        ? field.text("quiz:type").map { "type:" + $0 } : nil
    )
  }

  private func missing(_ declared: Any?) -> [String] {
    guard let declared = declared as? [Any] else { return [""] }
    return declared.compactMap { JSONObject($0).text("value") ?? JSONObject.text($0) }
  }

  /// The records with their cells in the order of the fields; what a record lacks is empty.
  private func records(_ columns: [Column]) -> [[String]] {
    let places = columns.enumerated().map { number, column in
      resource.csv.header.firstIndex { Folding.spaced($0) == column.name } ?? number
    }
    return resource.csv.records.map { record in
      places.map { $0 < record.count ? record[$0] : "" }
    }
  }

  private func cell(_ text: String, _ column: Column) -> Cell {
    let trimmed = Folding.trimmed(text)
    let nothing: Cell = column.isEmptyNone ? .none : .unknown
    if column.missing.contains(text) || column.missing.contains(trimmed) || trimmed.isEmpty {
      return nothing
    }
    guard let type = types[column.type] else { return nothing }
    guard let delimiter = column.delimiter else { return .values([type.value(trimmed)]) }
    var members: [Value] = []
    for part in trimmed.components(separatedBy: delimiter) {
      let member = type.value(part)
      if !member.raw.isEmpty, !members.contains(member) { members.append(member) }
    }
    return members.isEmpty ? nothing : .values(members)
  }

  private func references() -> [Int: Table.Reference] {
    var found: [Int: Table.Reference] = [:]
    for (column, target) in resource.foreignKeys {
      guard let table = resources.firstIndex(where: { $0.name == target.resource }) else {
        continue
      }
      guard let other = resources[table].column(target.field) else { continue }
      found[column] = Table.Reference(table: table, column: other)
    }
    return found
  }

  /// A record is asked when every column of `quiz:rows` holds a value that counts.
  private func asked(_ columns: [Column], _ cells: [[Cell]]) -> [Bool] {
    let filter = resource.object.object("quiz:rows")
    var asked = [Bool](repeating: true, count: resource.csv.records.count)
    for name in filter.members.keys {
      guard let column = resource.column(name), let type = types[columns[column].type] else {
        continue
      }
      let isNot = filter[name] is [String: Any]
      let listed = isNot ? filter.object(name).texts("not") : filter.texts(name)
      let keys = Set(listed.map { type.value($0).key })
      for row in asked.indices {
        let isListed = cells[column][row].values.contains { keys.contains($0.key) }
        if isListed == isNot { asked[row] = false }
      }
    }
    return asked
  }

  private func templates() -> [Template] {
    let sorts: [(Template.Kind, String)] = [
      (.question, "quiz:questions"), (.statement, "quiz:statements"),
    ]
    return sorts.flatMap { kind, member in
      let object = resource.object.object(member)
      return object.members.keys.sorted().flatMap { asks in
        object[asks].map { Template.all(kind, asks: asks, $0) } ?? []
      }
    }
  }
}
