import Text

/// The members of a record while it is read.
struct RecordMembers {
  private let node: JSONNode

  init(_ node: JSONNode) {
    self.node = node
  }

  func text(_ name: String) throws(JSONError) -> String {
    let member = try member(name)
    guard case .string(let text) = member.content else {
      throw fault(of: name, at: member, expected: "a string")
    }
    return text
  }

  func whole<Number: FixedWidthInteger>(_ name: String) throws(JSONError) -> Number {
    let member = try member(name)
    guard case .number(let literal) = member.content, let number = Number(literal) else {
      throw fault(of: name, at: member, expected: "a whole number up to \(Number.max)")
    }
    return number
  }

  private func member(_ name: String) throws(JSONError) -> JSONNode {
    guard case .object(let object) = node.content else {
      throw JSONError(place: node.place, found: node.content.kind, expected: "an object")
    }
    guard let member = object[name] else {
      throw JSONError(
        place: node.place,
        found: "no \"\(name)\"",
        expected: "a record with one"
      )
    }
    return member
  }

  private func fault(of name: String, at member: JSONNode, expected: String) -> JSONError {
    let found =
      if case .number(let literal) = member.content { literal } else { member.content.kind }
    return JSONError(place: member.place, found: "\"\(name)\" is \(found)", expected: expected)
  }
}
