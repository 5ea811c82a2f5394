/// Reads one field of a table's schema.
struct FieldReader {
  private static let standard = [
    "name", "type", "format", "title", "description", "constraints", "missingValues", "example",
    "examples", "rdfType", "categories", "categoriesOrdered", "trueValues", "falseValues",
    "decimalChar", "groupChar", "bareNumber", "delimiter", "itemType",
  ]
  private static let ours = [
    "quiz:type", "quiz:label", "quiz:aliases", "quiz:decoys", "quiz:alike", "quiz:role",
    "quiz:empty",
  ]

  /// The field; nil, with a fault, where it has no name.
  func read(_ cursor: Cursor, _ faults: inout FaultList) -> FieldDescriptor? {
    guard cursor.members != nil else {
      faults.add(cursor, found: cursor.kind, expected: "an object")
      return nil
    }
    faults.checkNames(of: cursor, standard: Self.standard, ours: Self.ours)
    guard let name = faults.requiredText("name", of: cursor) else { return nil }
    var field = FieldDescriptor(name: name, title: name.content)
    if let title = faults.text("title", of: cursor) { field.title = title.content }
    readType(of: cursor, into: &field, &faults)
    readSigns(of: cursor, into: &field, &faults)
    readConstraints(of: cursor, into: &field, &faults)
    readQuiz(of: cursor, into: &field, &faults)
    return field
  }

  private func readType(
    of cursor: Cursor,
    into field: inout FieldDescriptor,
    _ faults: inout FaultList
  ) {
    guard let type = faults.text("type", of: cursor) else { return }
    if type.content == "list" {
      field.isList = true
      if let delimiter = faults.text("delimiter", of: cursor) {
        field.delimiter = delimiter.content
        if delimiter.content.isEmpty {
          faults.add(delimiter.cursor, found: "an empty text", expected: "a delimiter")
        }
      }
      if let item = faults.text("itemType", of: cursor) { field.kind = kind(item, &faults) }
    } else {
      field.kind = kind(type, &faults)
    }
  }

  private func kind(_ type: Placed<String>, _ faults: inout FaultList) -> ValueKind? {
    if type.content == "any" { return nil }
    if let kind = ValueKind(rawValue: type.content) { return kind }
    faults.add(
      type.cursor,
      found: "the type \(Quoted.text(type.content))",
      expected: "one of \(Quoted.list(ValueKind.allCases.map(\.rawValue) + ["list", "any"]))"
    )
    return nil
  }

  private func readSigns(
    of cursor: Cursor,
    into field: inout FieldDescriptor,
    _ faults: inout FaultList
  ) {
    if let point = sign("decimalChar", of: cursor, &faults) { field.decimalPoint = point }
    field.digitGroup = sign("groupChar", of: cursor, &faults)
    if let values = cursor["trueValues"] {
      field.trueValues = faults.texts(values).map(\.content)
    }
    if let values = cursor["falseValues"] {
      field.falseValues = faults.texts(values).map(\.content)
    }
    if let values = cursor["missingValues"] {
      field.missingValues = MissingValues.read(values, &faults)
    }
  }

  private func sign(
    _ name: String,
    of cursor: Cursor,
    _ faults: inout FaultList
  ) -> Character? {
    guard let text = faults.text(name, of: cursor) else { return nil }
    if text.content.count == 1 { return text.content.first }
    faults.add(text.cursor, found: Quoted.text(text.content), expected: "one character")
    return nil
  }

  private func readQuiz(
    of cursor: Cursor,
    into field: inout FieldDescriptor,
    _ faults: inout FaultList
  ) {
    field.typeName = faults.text("quiz:type", of: cursor)
    field.values = TypeReader(prefix: "quiz:").read(cursor, &faults)
    field.alike = faults.texts("quiz:alike", of: cursor)
    let named = Column.Role(rawValue: field.name.content)
    field.role = named == .source || named == .note ? named : nil
    if let role = faults.text("quiz:role", of: cursor) {
      field.role = Column.Role(rawValue: role.content)
      if field.role == nil {
        faults.add(
          role.cursor,
          found: Quoted.text(role.content),
          expected: "one of \(Quoted.list(Column.Role.allCases.map(\.rawValue)))"
        )
      }
    }
    if let empty = faults.text("quiz:empty", of: cursor) {
      field.emptyMeansNone = empty.content == "none"
      if !field.emptyMeansNone {
        faults.add(empty.cursor, found: Quoted.text(empty.content), expected: "\"none\"")
      }
    }
  }
}
