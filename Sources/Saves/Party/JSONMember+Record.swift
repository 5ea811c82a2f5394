import Text

extension JSONMember {
  /// Makes a member of a whole number.
  init(_ name: String, _ number: Int) {
    self.init(name: name, value: JSONValue(number))
  }

  /// Makes a member of a text.
  init(_ name: String, _ text: String) {
    self.init(name: name, value: .string(text))
  }

  /// Makes a member of whole numbers.
  init(_ name: String, _ numbers: [Int]) {
    self.init(name: name, value: .array(numbers.map { JSONValue($0) }))
  }
}
