/// A JSON value to be written, without places.
public indirect enum JSONValue: Hashable, Sendable {
  /// The word `null`.
  case null
  /// The word `true` or `false`.
  case bool(Bool)
  /// A number as JSON writes it; the caller answers for its grammar.
  case number(String)
  /// A string, without escapes.
  case string(String)
  /// Elements, written in this order.
  case array([JSONValue])
  /// Members, written in this order; the caller answers for each name standing once.
  case object([JSONMember])

  /// Makes a whole number.
  public init(_ number: Int) {
    self = .number(String(number))
  }

  /// Makes a value of what was read, forgetting the places.
  public init(_ node: JSONNode) {
    switch node.content {
    case .null: self = .null
    case .bool(let truth): self = .bool(truth)
    case .number(let literal): self = .number(literal)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { JSONValue($0) })
    case .object(let object):
      self = .object(object.members.map { JSONMember(name: $0.name, value: JSONValue($0.value)) })
    }
  }
}

/// A name and its value in a JSON object to be written.
public struct JSONMember: Hashable, Sendable {
  /// The name, without escapes.
  public let name: String
  /// What the name stands for.
  public let value: JSONValue

  /// Makes a member of its name and value.
  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral {
  /// Makes `null`.
  public init(nilLiteral: ()) { self = .null }

  /// Makes `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self.init(value) }

  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// Makes an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Makes an object whose members keep the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember(name: $0.0, value: $0.1) })
  }
}
