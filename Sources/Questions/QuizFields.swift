import Text

/// The members of one object of a quiz file, read by type.
struct QuizFields {
  private let object: JSONObject
  let place: TextPlace

  init(_ object: JSONObject, place: TextPlace) {
    self.object = object
    self.place = place
  }

  func fault(found: String, expected: String) -> QuizFault {
    QuizFault(place: place, found: found, expected: expected)
  }

  private func fault(_ name: String, _ node: JSONNode, _ expected: String) -> QuizFault {
    QuizFault(
      place: node.place,
      found: "\(node.content.kind) for \"\(name)\"",
      expected: expected
    )
  }

  /// A member, where it is there and not null.
  private func member(_ name: String) -> JSONNode? {
    guard let node = object[name] else { return nil }
    if case .null = node.content { return nil }
    return node
  }

  /// The place of a member, of the object where it is missing.
  func place(of name: String) -> TextPlace { object[name]?.place ?? place }

  /// Whether a member is a text.
  func isText(_ name: String) -> Bool {
    if case .string? = member(name)?.content { true } else { false }
  }

  func text(_ name: String) throws(QuizFault) -> String? {
    guard let node = member(name) else { return nil }
    guard case .string(let text) = node.content else { throw fault(name, node, "a text") }
    return text
  }

  /// A text that says something; nil where the member is missing or empty.
  func saying(_ name: String) throws(QuizFault) -> String? {
    guard let text = try text(name), !text.isEmpty else { return nil }
    return text
  }

  func flag(_ name: String) throws(QuizFault) -> Bool {
    guard let node = member(name) else { return false }
    guard case .bool(let flag) = node.content else { throw fault(name, node, "true or false") }
    return flag
  }

  func number(_ name: String) throws(QuizFault) -> Double? {
    guard let node = member(name) else { return nil }
    guard case .number(let literal) = node.content, let number = Double(literal) else {
      throw fault(name, node, "a number")
    }
    return number
  }

  func whole<Whole: FixedWidthInteger>(
    _ name: String,
    as type: Whole.Type
  ) throws(QuizFault) -> Whole? {
    guard let node = member(name) else { return nil }
    guard case .number(let literal) = node.content, let number = Whole(literal) else {
      throw fault(name, node, "a whole number from \(Whole.min) to \(Whole.max)")
    }
    return number
  }

  func texts(_ name: String) throws(QuizFault) -> [String] {
    var texts: [String] = []
    for node in try elements(name) {
      guard case .string(let text) = node.content else { throw fault(name, node, "texts") }
      texts.append(text)
    }
    return texts
  }

  func wholes(_ name: String) throws(QuizFault) -> [Int] {
    var numbers: [Int] = []
    for node in try elements(name) {
      guard case .number(let literal) = node.content, let number = Int(literal) else {
        throw fault(name, node, "whole numbers")
      }
      numbers.append(number)
    }
    return numbers
  }

  func objects(_ name: String) throws(QuizFault) -> [QuizFields] {
    var objects: [QuizFields] = []
    for node in try elements(name) {
      guard case .object(let object) = node.content else { throw fault(name, node, "objects") }
      objects.append(QuizFields(object, place: node.place))
    }
    return objects
  }

  func object(_ name: String) throws(QuizFault) -> QuizFields? {
    guard let node = member(name) else { return nil }
    guard case .object(let object) = node.content else { throw fault(name, node, "an object") }
    return QuizFields(object, place: node.place)
  }

  /// Pairs of texts, each an array of two.
  func pairs(_ name: String) throws(QuizFault) -> [Item.Pair] {
    var pairs: [Item.Pair] = []
    for node in try elements(name) {
      guard case .array(let sides) = node.content, sides.count == 2,
        case .string(let left) = sides[0].content, case .string(let right) = sides[1].content
      else { throw fault(name, node, "arrays of two texts") }
      pairs.append(Item.Pair(left: left, right: right))
    }
    return pairs
  }

  /// All members as texts, in order.
  func allTexts() throws(QuizFault) -> [(name: String, text: String)] {
    var texts: [(name: String, text: String)] = []
    for member in object.members {
      guard case .string(let text) = member.value.content else {
        throw fault(member.name, member.value, "a text")
      }
      texts.append((member.name, text))
    }
    return texts
  }

  private func elements(_ name: String) throws(QuizFault) -> [JSONNode] {
    guard let node = member(name) else { return [] }
    guard case .array(let nodes) = node.content else { throw fault(name, node, "an array") }
    return nodes
  }
}
