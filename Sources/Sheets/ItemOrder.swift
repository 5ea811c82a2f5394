/// Where an item of a version stands in the quiz, and in which order the version has its options.
struct ItemOrder {
  /// The place among the items of its round, from 0.
  let place: Int
  /// The place among all items of the quiz, from 0.
  let origin: Int
  /// The places of a choice's options as they come; nil where they stay as they are.
  let options: [Int]?

  /// The options of a choice in the version's order, and the place of the key among them.
  func arranged(_ options: [String], key: Int) -> (options: [String], key: Int) {
    guard let order = self.options, let moved = order.firstIndex(of: key) else {
      return (options, key)
    }
    return (order.map { options[$0] }, moved)
  }
}
