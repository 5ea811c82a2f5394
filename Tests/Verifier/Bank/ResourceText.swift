/// A resource of a descriptor with the text of its table.
struct ResourceText {
  /// A foreign key of one column.
  struct Target {
    let resource: String
    let field: String
  }

  let name: String
  let object: JSONObject
  let schema: JSONObject
  let fields: [JSONObject]
  let csv: CSVText
  /// The shared types, for labels.
  let shared: JSONObject

  init(_ object: JSONObject, schemas: JSONObject, table: (String) throws -> String) throws {
    self.object = object
    name = object.text("name") ?? ""
    schema = object.object("schema")
    fields = schema.objects("fields")
    shared = schemas.object("quiz:types")
    let delimiter = object.object("dialect").text("delimiter")?.unicodeScalars.first ?? ","
    let texts = try object.texts("path").map { try table($0) }
    csv = CSVText(texts.joined(separator: "\n"), delimiter: delimiter)
  }

  func column(_ name: String) -> Int? { fields.firstIndex { $0.text("name") == name } }

  /// The columns of the primary key; an array, or one name alone.
  var primaryKey: [Int] { schema.texts("primaryKey").compactMap { column($0) } }

  /// The foreign keys of one column each, by that column.
  var foreignKeys: [Int: Target] {
    var found: [Int: Target] = [:]
    for key in schema.objects("foreignKeys") {
      let own = key.texts("fields")
      let reference = key.object("reference")
      guard own.count == 1, let column = column(own[0]) else { continue }
      guard let field = reference.texts("fields").first else { continue }
      let resource = reference.text("resource") ?? ""
      found[column] = Target(resource: resource.isEmpty ? name : resource, field: field)
    }
    return found
  }

  func kind(_ column: Int) -> ValueType.Kind {
    let field = fields[column]
    var type = field.text("type") ?? "string"
    if type == "list" || type == "array" { type = field.text("itemType") ?? "string" }
    switch type {
    case "integer", "number", "year": return .number
    case "date", "yearmonth", "datetime": return .date
    default: return .text
    }
  }
}
