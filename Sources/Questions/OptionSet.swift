import Facts

/// The options of an item before it is known which of them is the key.
struct OptionSet {
  /// All members in the order in which they were drawn.
  private(set) var members: [ValueID]
  /// Those that can be the key, each with a case that proves it.
  private(set) var keys: [ValueID]
  /// Whether a member stands in no cell.
  private(set) var hasDecoy = false

  /// Begins with one value that can be the key.
  init(_ first: ValueID) {
    members = [first]
    keys = [first]
  }

  /// Where a member comes from.
  enum Origin {
    /// A value that can be the key.
    case key
    /// A value of the type that cannot.
    case filler
    /// A value that stands in no cell.
    case decoy
  }

  mutating func add(_ value: ValueID, from origin: Origin) {
    members.append(value)
    switch origin {
    case .key: keys.append(value)
    case .filler: break
    case .decoy: hasDecoy = true
    }
  }
}
