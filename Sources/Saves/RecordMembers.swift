import GameRules
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

  /// Whether a member is there and not null.
  func has(_ name: String) -> Bool {
    guard case .object(let object) = node.content, let member = object[name] else { return false }
    if case .null = member.content { return false }
    return true
  }

  func truth(_ name: String) throws(JSONError) -> Bool {
    let member = try member(name)
    guard case .bool(let truth) = member.content else {
      throw fault(of: name, at: member, expected: "true or false")
    }
    return truth
  }

  func points(_ name: String) throws(JSONError) -> Points {
    let member = try member(name)
    // Digits, a sign and a point: JSON's numbers and ours agree in those.
    guard case .number(let literal) = member.content, let points = Points(total: literal) else {
      throw fault(of: name, at: member, expected: "a number of whole tenths")
    }
    return points
  }

  func wholes(_ name: String) throws(JSONError) -> [Int] {
    let elements = try elements(name)
    return try elements.map { element throws(JSONError) in
      guard case .number(let literal) = element.content, let number = Int(literal) else {
        throw fault(of: name, at: element, expected: "whole numbers")
      }
      return number
    }
  }

  func texts(_ name: String) throws(JSONError) -> [String] {
    let elements = try elements(name)
    return try elements.map { element throws(JSONError) in
      guard case .string(let text) = element.content else {
        throw fault(of: name, at: element, expected: "strings")
      }
      return text
    }
  }

  func elements(_ name: String) throws(JSONError) -> [JSONNode] {
    let member = try member(name)
    guard case .array(let elements) = member.content else {
      throw fault(of: name, at: member, expected: "an array")
    }
    return elements
  }

  func objects(_ name: String) throws(JSONError) -> [RecordMembers] {
    try elements(name).map { RecordMembers($0) }
  }

  func object(_ name: String) throws(JSONError) -> RecordMembers {
    RecordMembers(try member(name))
  }

  /// A text of which something is made, such as a name that has to be clean.
  ///
  /// - `expected`: What it should have been, where nothing can be made of it.
  func made<Value>(
    _ name: String,
    expected: String,
    _ make: (String) -> Value?
  ) throws(JSONError) -> Value {
    guard let value = make(try text(name)) else {
      throw fault(of: name, at: try member(name), expected: expected)
    }
    return value
  }

  /// A whole number of which something is made.
  func made<Value>(
    _ name: String,
    expected: String,
    ofWhole make: (Int) -> Value?
  ) throws(JSONError) -> Value {
    guard let value = make(try whole(name)) else {
      throw fault(of: name, at: try member(name), expected: expected)
    }
    return value
  }

  /// What is wrong with the record as a whole.
  func fault(found: String, expected: String) -> JSONError {
    JSONError(place: node.place, found: found, expected: expected)
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
    let found: String
    switch member.content {
    case .number(let literal): found = literal
    case .string(let text) where text.utf8.count <= 40: found = "\"\(text)\""
    case .null, .bool, .string, .array, .object: found = member.content.kind
    }
    return JSONError(place: member.place, found: "\"\(name)\" is \(found)", expected: expected)
  }
}
