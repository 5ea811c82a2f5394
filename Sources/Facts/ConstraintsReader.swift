import Text

/// Reads the bounds of a field.
extension FieldReader {
  private static let constraintNames = [
    "required", "unique", "minimum", "maximum", "minLength", "maxLength", "pattern", "enum",
    "exclusiveMinimum", "exclusiveMaximum", "jsonSchema",
  ]

  func readConstraints(
    of cursor: Cursor,
    into field: inout FieldDescriptor,
    _ faults: inout FaultList
  ) {
    guard let bounds = cursor["constraints"] else { return }
    if bounds.members == nil {
      faults.add(bounds, found: bounds.kind, expected: "an object")
      return
    }
    faults.checkNames(of: bounds, standard: Self.constraintNames, ours: [])
    field.constraints.isRequired = faults.flag("required", of: bounds)
    field.constraints.isUnique = faults.flag("unique", of: bounds)
    field.constraints.minimum = literal("minimum", of: bounds, &faults)
    field.constraints.maximum = literal("maximum", of: bounds, &faults)
    field.constraints.minimumLength = count("minLength", of: bounds, &faults)
    field.constraints.maximumLength = count("maxLength", of: bounds, &faults)
    field.constraints.pattern = faults.text("pattern", of: bounds)
    if let allowed = bounds["enum"] {
      field.constraints.allowed = faults.elements(allowed, expected: "an array of values")
        .compactMap { literal($0, &faults) }
    }
  }

  private func literal(
    _ name: String,
    of cursor: Cursor,
    _ faults: inout FaultList
  ) -> Placed<String>? {
    cursor[name].flatMap { literal($0, &faults) }
  }

  private func literal(_ cursor: Cursor, _ faults: inout FaultList) -> Placed<String>? {
    switch cursor.node.content {
    case .string(let text), .number(let text): return Placed(text, at: cursor)
    case .bool(let flag): return Placed(flag ? "true" : "false", at: cursor)
    case .null, .array, .object:
      faults.add(cursor, found: cursor.kind, expected: "a value")
      return nil
    }
  }

  private func count(_ name: String, of cursor: Cursor, _ faults: inout FaultList) -> Int? {
    guard let bound = cursor[name].flatMap({ literal($0, &faults) }) else { return nil }
    if let count = Int(bound.content), count >= 0 { return count }
    faults.add(bound.cursor, found: Quoted.text(bound.content), expected: "a whole number")
    return nil
  }
}
