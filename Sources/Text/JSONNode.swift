/// A value of a JSON text and where it stands.
public struct JSONNode: Sendable {
  /// The place of its first scalar.
  public let place: TextPlace
  /// What it holds.
  public let content: JSONContent
}

/// What a JSON value holds.
public enum JSONContent: Sendable {
  /// The word `null`.
  case null
  /// The word `true` or `false`.
  case bool(Bool)
  /// A number as the text writes it, such as `-1.50e3`; always by the grammar of RFC 8259.
  case number(String)
  /// A string, its escapes replaced.
  case string(String)
  /// The elements in the order of the text.
  case array([JSONNode])
  /// The members in the order of the text, each name once.
  case object(JSONObject)

  /// What a message calls it, such as `an object`.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// The members of a JSON object, in the order of the text, each name once.
///
/// Names are told apart by their scalars: a letter with its accent in one scalar is another name
/// than the same letter with the accent in a second.
public struct JSONObject: Sendable {
  /// A name and its value.
  public struct Member: Sendable {
    /// The name, its escapes replaced.
    public let name: String
    /// The place of the name's opening quotation mark.
    public let namePlace: TextPlace
    /// What the name stands for.
    public let value: JSONNode
  }

  /// All members, in the order of the text.
  public private(set) var members: [Member] = []
  /// Positions by the name's UTF-8; filled once there are more members than one likes to look through.
  private var positions: [[UInt8]: Int] = [:]

  /// The value of a name, nil if the object lacks it.
  public subscript(_ name: String) -> JSONNode? {
    member(named: name)?.value
  }

  func member(named name: String) -> Member? {
    if positions.isEmpty {
      return members.first { $0.name.utf8.elementsEqual(name.utf8) }
    }
    return positions[Array(name.utf8)].map { members[$0] }
  }

  /// Adds a member whose name the object lacks.
  mutating func append(_ member: Member) {
    members.append(member)
    if !positions.isEmpty {
      positions[Array(member.name.utf8)] = members.count - 1
    } else if members.count == 12 {
      for (position, member) in members.enumerated() {
        positions[Array(member.name.utf8)] = position
      }
    }
  }
}
