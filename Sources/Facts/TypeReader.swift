import Text

/// Reads labels, aliases and decoys, as they stand in `quiz:types` and, with our prefix, on a
/// field.
struct TypeReader {
  /// What stands before the names: `quiz:` on a field, nothing within `quiz:types`.
  let prefix: String

  /// The names that are read here.
  static let names = ["label", "aliases", "decoys"]

  func read(_ cursor: Cursor, _ faults: inout FaultList) -> TypeDescriptor {
    var descriptor = TypeDescriptor()
    if let text = faults.text(prefix + "label", of: cursor) {
      descriptor.label = Label(text.content)
      if descriptor.label == nil {
        faults.add(
          text.cursor,
          found: Quoted.text(text.content),
          expected: "{} once, where the value goes"
        )
      }
    }
    if let aliases = cursor[prefix + "aliases"] {
      let members = faults.members(aliases, expected: "an object of values and their names")
      descriptor.aliases = members.map { name, names in
        TypeDescriptor.Alias(
          value: Placed(name, at: names),
          names: faults.oneOrMoreTexts(names)
        )
      }
    }
    if let decoys = cursor[prefix + "decoys"] {
      descriptor.decoys = readDecoys(decoys, &faults)
    }
    return descriptor
  }

  private func readDecoys(
    _ cursor: Cursor,
    _ faults: inout FaultList
  ) -> [TypeDescriptor.Decoys] {
    guard let classes = cursor.members else {
      return [TypeDescriptor.Decoys(group: nil, values: faults.values(cursor))]
    }
    return classes.map { TypeDescriptor.Decoys(group: $0.name, values: faults.values($0.value)) }
  }
}

extension FaultList {
  /// Values as a descriptor has them: texts, or numbers as they are written.
  fileprivate mutating func values(_ cursor: Cursor) -> [Placed<String>] {
    elements(cursor, expected: "an array of values").compactMap { element in
      if case .number(let literal) = element.node.content { return Placed(literal, at: element) }
      return text(element)
    }
  }
}
