/// Where an item stands in a quiz, as people write it: `2.7` is the seventh of the second round.
public struct ItemPlace: Hashable, Sendable, CustomStringConvertible {
  /// The round, from 1.
  public let round: Int
  /// The item in its round, from 1.
  public let item: Int

  /// Makes a place; both count from 1.
  public init(round: Int, item: Int) {
    self.round = round
    self.item = item
  }

  /// Reads `ROUND.ITEM`, both whole numbers from 1; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let round = Int(parts[0]), let item = Int(parts[1]), round > 0, item > 0
    else { return nil }
    self.init(round: round, item: item)
  }

  /// The place as people write it.
  public var description: String { "\(round).\(item)" }
}
