import Text

/// A node of a descriptor with its way from the root, so that every message can name both.
struct Cursor: Sendable {
  let file: String
  let node: JSONNode
  /// Where a message points: for a member of an object its name.
  let place: TextPlace
  let path: String

  /// Stands on the root of a descriptor.
  init(root node: JSONNode, file: String) {
    self.file = file
    self.node = node
    place = node.place
    path = ""
  }

  private init(_ node: JSONNode, place: TextPlace, path: String, file: String) {
    self.node = node
    self.place = place
    self.path = path
    self.file = file
  }

  /// The same node under another name, where names tell more than numbers.
  func renamed(_ path: String) -> Cursor {
    Cursor(node, place: place, path: path, file: file)
  }

  private func step(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The members of an object in order; nil for anything else.
  var members: [(name: String, value: Cursor)]? {
    guard case .object(let object) = node.content else { return nil }
    return object.members.map { member in
      (
        member.name,
        Cursor(member.value, place: member.namePlace, path: step(member.name), file: file)
      )
    }
  }

  /// The elements of an array in order; nil for anything else.
  var elements: [Cursor]? {
    guard case .array(let nodes) = node.content else { return nil }
    return nodes.enumerated().map { index, node in
      Cursor(node, place: node.place, path: "\(path)[\(index)]", file: file)
    }
  }

  /// A member of an object by its name; nil where there is none.
  subscript(name: String) -> Cursor? {
    members?.first { $0.name == name }?.value
  }

  /// What kind of node it is, for messages.
  var kind: String { node.content.kind }

  /// The text of a string; nil for anything else.
  var text: String? {
    guard case .string(let text) = node.content else { return nil }
    return text
  }
}
