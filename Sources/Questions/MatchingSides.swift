import Facts

/// The two sides of a matching item as they are shown: the left ones as they stand, the right ones
/// in an order that says nothing about them.
public struct MatchingSides: Equatable, Sendable {
  /// What is given.
  public let left: [String]
  /// What belongs to the left sides, each to one.
  public let right: [String]
  /// For each left side the place of its right side, from 0.
  public let answers: [Int]

  /// Shuffles the sides of an item; nil for one of another kind.
  ///
  /// - Parameters:
  ///   - item: The item, whose id settles the order.
  ///   - variation: Gives other orders of the same item; 0 is what every screen and the first version
  ///     on paper show.
  public init?(_ item: Item, variation: UInt64 = 0) {
    guard case .matching(let pairs) = item.body else { return nil }
    var hash = FNV1a()
    hash.add(item.id)
    var generator = SplitMix64(seed: hash.value ^ variation)
    let places = generator.shuffle(Array(pairs.indices))
    left = pairs.map(\.left)
    right = places.map { pairs[$0].right }
    answers = pairs.indices.compactMap { places.firstIndex(of: $0) }
  }
}
