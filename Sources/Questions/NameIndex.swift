import Facts

/// The names of a type's values, to find those that stand in a text as whole words.
struct NameIndex {
  private let ids: [String: [ValueID]]
  private let longest: Int
  private let numbers: [String: ValueID]
  /// For each value those whose names lie within its own, or hold it, or are the same.
  let neighbours: [[ValueID]]

  init(_ type: ValueType) {
    var ids: [String: [ValueID]] = [:]
    var numbers: [String: ValueID] = [:]
    var longest = 0
    for (index, value) in type.values.enumerated() {
      let id = ValueID(index)
      if let number = value.number {
        numbers[number.canonical] = id
      } else {
        for name in value.names where !(ids[name.text]?.contains(id) ?? false) {
          ids[name.text, default: []].append(id)
          longest = max(longest, name.text.utf8.count)
        }
      }
    }
    self.ids = ids
    self.longest = longest
    self.numbers = numbers
    neighbours = Self.neighbours(type, ids: ids, longest: longest)
  }

  /// The values that stand in a text by one of their names, or as a number by value.
  func values(standingIn text: FoldedText) -> [ValueID] {
    var found = Self.values(in: text, ids: ids, longest: longest)
    if !numbers.isEmpty {
      for number in NumberWords.numbers(in: text) {
        if let id = numbers[number.canonical], !found.contains(id) { found.append(id) }
      }
    }
    return found
  }

  /// The values that a text names as a whole.
  func values(named text: FoldedText) -> [ValueID] {
    if let named = ids[text.text] { return named }
    let number = OrderedNumber(text.text, point: ".", group: nil)
    return number.flatMap { numbers[$0.canonical] }.map { [$0] } ?? []
  }

  private static func neighbours(
    _ type: ValueType,
    ids: [String: [ValueID]],
    longest: Int
  ) -> [[ValueID]] {
    var neighbours = [[ValueID]](repeating: [], count: type.values.count)
    if ids.isEmpty { return neighbours }
    for (index, value) in type.values.enumerated() {
      let id = ValueID(index)
      for name in value.names {
        for other in values(in: name, ids: ids, longest: longest) where other != id {
          if !neighbours[index].contains(other) { neighbours[index].append(other) }
          if !neighbours[Int(other)].contains(id) { neighbours[Int(other)].append(id) }
        }
      }
    }
    return neighbours
  }

  private static func values(
    in text: FoldedText,
    ids: [String: [ValueID]],
    longest: Int
  ) -> [ValueID] {
    var found: [ValueID] = []
    if ids.isEmpty { return found }
    let words = text.wordBounds
    for (number, start) in words.starts.enumerated() {
      // The ends rise with the starts: none before its own start can end a word from there.
      for end in words.ends[number...] {
        if text.text.utf8.distance(from: start, to: end) > longest { break }
        guard let named = ids[String(text.text[start..<end])] else { continue }
        for id in named where !found.contains(id) { found.append(id) }
      }
    }
    return found
  }
}
