import Facts

/// The order in which values are shown and looked through: numbers by value, texts as the bank has
/// them.
struct ValueOrder {
  let values: [Value]

  func sorted(_ ids: [ValueID]) -> [ValueID] {
    ids.sorted { left, right in
      guard let one = values[Int(left)].number, let other = values[Int(right)].number else {
        return left < right
      }
      return one < other
    }
  }
}
