/// Why items make no game.
public enum GameError: Error, Equatable {
  /// There is not one item.
  case noItems
  /// The item asks for a kind of response that no game takes yet; `place` counts from 0.
  case unplayable(place: Int)
  /// The item has fewer than 2 or more than 26 options, so not one letter each; `place` from 0.
  case optionCount(place: Int, found: Int)
  /// The key names no option of the item; `place` and `key` count from 0.
  case keyOutside(place: Int, key: Int)
}

extension GameError: CustomStringConvertible {
  /// What was found and what was expected, in one line.
  public var description: String {
    switch self {
    case .noItems:
      "no items; a game needs at least one"
    case .unplayable(let place):
      "item \(place + 1): a typed or matching item; games take options only"
    case .optionCount(let place, let found):
      "item \(place + 1): \(found) options; from 2 to 26 are expected"
    case .keyOutside(let place, let key):
      "item \(place + 1): key \(key); the place of an option, from 0, is expected"
    }
  }
}
