/// An item as a form draws it, with what the round and the checks want to know of it.
struct Draft {
  let item: Item
  /// Whether an option, or a claim, stands in no cell.
  let hasDecoy: Bool
  /// What a round remembers of it; nil where items are drawn independently of each other.
  let trace: Trace?
}
