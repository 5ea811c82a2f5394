/// Reads the schema of a resource: its fields and its keys.
struct SchemaReader {
  private static let standard = [
    "fields", "fieldsMatch", "missingValues", "primaryKey", "uniqueKeys", "foreignKeys",
    "$schema", "name", "title", "description", "homepage", "version", "created", "keywords",
    "contributors", "examples",
  ]

  func read(
    _ cursor: Cursor,
    into resource: inout ResourceDescriptor,
    _ faults: inout FaultList
  ) {
    guard let schema = cursor["schema"] else {
      faults.add(cursor, found: "no \"schema\"", expected: "one that names the fields")
      return
    }
    faults.checkNames(of: schema, standard: Self.standard, ours: [])
    guard let fields = schema["fields"] else {
      faults.add(schema, found: "no \"fields\"", expected: "an array of fields")
      return
    }
    for field in faults.elements(fields, expected: "an array of fields") {
      guard let name = field["name"]?.text else {
        _ = FieldReader().read(field, &faults)
        continue
      }
      let here = field.renamed("\(cursor.path).schema.fields.\(name)")
      if resource.fields.contains(where: { $0.name.content == name }) {
        faults.add(here, found: "a second field \(Quoted.text(name))", expected: "each once")
      } else if let field = FieldReader().read(here, &faults) {
        resource.fields.append(field)
      }
    }
    if let missing = schema["missingValues"] {
      resource.missingValues = MissingValues.read(missing, &faults)
    }
    readKeys(schema, into: &resource, &faults)
  }

  private func readKeys(
    _ schema: Cursor,
    into resource: inout ResourceDescriptor,
    _ faults: inout FaultList
  ) {
    if let key = schema["primaryKey"] { resource.primaryKey = faults.oneOrMoreTexts(key) }
    if let keys = schema["uniqueKeys"] {
      resource.uniqueKeys = faults.elements(keys, expected: "an array of keys")
        .map { faults.oneOrMoreTexts($0) }
    }
    guard let keys = schema["foreignKeys"] else { return }
    for key in faults.elements(keys, expected: "an array of foreign keys") {
      if let reference = reference(key, &faults) { resource.references.append(reference) }
    }
  }

  /// A foreign key of one column; one of several is read by nobody here, and is said to be so.
  private func reference(
    _ cursor: Cursor,
    _ faults: inout FaultList
  ) -> ResourceDescriptor.Reference? {
    guard let fields = cursor["fields"], let target = cursor["reference"],
      let targetFields = target["fields"]
    else {
      faults.add(
        cursor,
        found: "a foreign key without its parts",
        expected: "\"fields\" and a \"reference\" with \"resource\" and \"fields\""
      )
      return nil
    }
    let columns = faults.oneOrMoreTexts(fields)
    let keys = faults.oneOrMoreTexts(targetFields)
    guard columns.count == 1, keys.count == 1 else {
      faults.hint(cursor, found: "a foreign key of \(columns.count) fields", expected: "one field")
      return nil
    }
    let table = faults.text("resource", of: target) ?? Placed("", at: target)
    return ResourceDescriptor.Reference(column: columns[0], table: table, target: keys[0])
  }
}
