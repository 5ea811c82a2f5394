import Facts

/// The options of an item before it is known which of them is the key.
struct OptionSet {
  /// All members in the order in which they were drawn.
  private(set) var members: [ValueID] = []
  /// Those that can be the key, each with a case that proves it.
  private(set) var keys: [ValueID] = []
  /// Whether a member stands in no cell.
  private(set) var hasDecoy = false

  /// Begins with one value that can be the key.
  ///
  /// - `size`: How many members there are to be.
  init(_ first: ValueID, size: Int) {
    members.reserveCapacity(size)
    keys.reserveCapacity(size)
    members.append(first)
    keys.append(first)
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

  /// Takes a member in on trial: it is looked at among the members, and then kept or refused.
  mutating func propose(_ value: ValueID) {
    members.append(value)
  }

  /// Takes out the member that was proposed.
  mutating func refuse() {
    members.removeLast()
  }

  /// Keeps the member that was proposed.
  mutating func keep(_ value: ValueID, from origin: Origin) {
    switch origin {
    case .key: keys.append(value)
    case .filler: break
    case .decoy: hasDecoy = true
    }
  }
}
