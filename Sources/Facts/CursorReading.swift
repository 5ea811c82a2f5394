import Text

/// Typed reading of a descriptor's nodes, each with the fault for what is not of the type.
extension FaultList {
  /// The text of a member; nil where it is missing or, with a fault, no text.
  mutating func text(_ name: String, of cursor: Cursor) -> Placed<String>? {
    cursor[name].flatMap { text($0) }
  }

  /// The text of a node; nil, with a fault, for anything else.
  mutating func text(_ cursor: Cursor) -> Placed<String>? {
    if let text = cursor.text { return Placed(text, at: cursor) }
    add(cursor, found: cursor.kind, expected: "a text")
    return nil
  }

  /// The text of a member that must be there and say something.
  mutating func requiredText(_ name: String, of cursor: Cursor) -> Placed<String>? {
    guard let member = cursor[name] else {
      add(cursor, found: "no \(Quoted.text(name))", expected: "one")
      return nil
    }
    guard let text = text(member) else { return nil }
    if text.content.isEmpty {
      add(member, found: "an empty text", expected: "a text")
      return nil
    }
    return text
  }

  /// The texts of a member that is an array of them; empty where it is missing.
  mutating func texts(_ name: String, of cursor: Cursor) -> [Placed<String>] {
    cursor[name].map { texts($0) } ?? []
  }

  /// The texts of an array.
  mutating func texts(_ cursor: Cursor) -> [Placed<String>] {
    elements(cursor, expected: "an array of texts").compactMap { text($0) }
  }

  /// The texts of a node that is one text or an array of them.
  mutating func oneOrMoreTexts(_ cursor: Cursor) -> [Placed<String>] {
    cursor.text == nil ? texts(cursor) : [text(cursor)].compactMap(\.self)
  }

  /// The elements of an array; with a fault none for anything else.
  mutating func elements(_ cursor: Cursor, expected: String) -> [Cursor] {
    if let elements = cursor.elements { return elements }
    add(cursor, found: cursor.kind, expected: expected)
    return []
  }

  /// The members of an object; with a fault none for anything else.
  mutating func members(
    _ cursor: Cursor,
    expected: String
  ) -> [(name: String, value: Cursor)] {
    if let members = cursor.members { return members }
    add(cursor, found: cursor.kind, expected: expected)
    return []
  }

  /// The truth of a member; false where it is missing or, with a fault, neither.
  mutating func flag(_ name: String, of cursor: Cursor) -> Bool {
    guard let member = cursor[name] else { return false }
    if case .bool(let flag) = member.node.content { return flag }
    add(member, found: member.kind, expected: "true or false")
    return false
  }

  /// Faults every member with our prefix that is not known, and hints at a standard name that was
  /// missed by a letter or two.
  mutating func checkNames(of cursor: Cursor, standard: [String], ours: [String]) {
    for (name, member) in cursor.members ?? [] {
      if name.hasPrefix("quiz:") {
        if ours.contains(name) { continue }
        let nearest = Spelling.nearest(to: name, among: ours)
        add(
          member,
          found: "the unknown key \(Quoted.text(name))",
          expected: nearest.map { Quoted.text($0) } ?? "one of \(Quoted.list(ours))"
        )
      } else if !standard.contains(name), !ours.contains(name),
        let nearest = Spelling.nearest(to: name, among: standard + ours),
        Spelling.distance(name, nearest) <= 2
      {
        hint(member, found: "the key \(Quoted.text(name))", expected: Quoted.text(nearest))
      }
    }
  }
}
