import Facts

/// The names of a type's values, to find those that stand in a text as whole words.
struct NameIndex {
  private let names: NameTable
  private let numbers: [String: ValueID]
  /// For each value those whose names lie within its own, or hold it, or are the same.
  let neighbours: [[ValueID]]

  init(_ type: ValueType) {
    var names = NameTable()
    var numbers: [String: ValueID] = [:]
    for (index, value) in type.values.enumerated() {
      let id = ValueID(index)
      if let number = value.number {
        numbers[number.canonical] = id
      } else {
        for name in value.names { names.add(name, of: id) }
      }
    }
    self.names = names
    self.numbers = numbers
    neighbours = Self.neighbours(type, names)
  }

  /// The values that stand in a text by one of their names, or as a number by value.
  func values(standingIn text: FoldedText) -> [ValueID] {
    var found = names.values(standingIn: text)
    if !numbers.isEmpty {
      for number in NumberWords.numbers(in: text.text) {
        if let id = numbers[number.canonical], !found.contains(id) { found.append(id) }
      }
    }
    return found
  }

  /// The values that a text names as a whole.
  func values(named text: FoldedText) -> [ValueID] {
    if let named = names.values(named: text) { return named }
    if numbers.isEmpty { return [] }
    let number = OrderedNumber(text.text, point: ".", group: nil)
    return number.flatMap { numbers[$0.canonical] }.map { [$0] } ?? []
  }

  private static func neighbours(_ type: ValueType, _ names: NameTable) -> [[ValueID]] {
    var neighbours = [[ValueID]](repeating: [], count: type.values.count)
    if names.isEmpty { return neighbours }
    for (index, value) in type.values.enumerated() {
      let id = ValueID(index)
      for name in value.names {
        for other in names.values(standingIn: name) where other != id {
          if !neighbours[index].contains(other) { neighbours[index].append(other) }
          if !neighbours[Int(other)].contains(id) { neighbours[Int(other)].append(id) }
        }
      }
    }
    return neighbours
  }
}
