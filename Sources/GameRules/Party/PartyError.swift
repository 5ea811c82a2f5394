/// Why a quiz, or a list of events, makes no party.
public enum PartyError: Error, Equatable {
  /// There is not one item in the rounds that count.
  case noItems
  /// The way of hosting cannot ask the item; `place` counts from 0 over the whole quiz.
  case unplayable(place: Int, PartyWay)
  /// A round that the quiz does not have, from 0, is to count several times.
  case noRound(Int)
  /// An event does not follow from those before it; `place` counts from 0.
  case event(place: Int)
}

extension PartyError: CustomStringConvertible {
  /// What was found and what was expected, in one line.
  public var description: String {
    switch self {
    case .noItems:
      "no items; a party needs at least one in a round that counts"
    case .unplayable(let place, let way):
      "item \(place + 1): an item that \(way.rawValue) cannot ask"
    case .noRound(let round):
      "round \(round + 1) is to count several times; a round of the quiz is expected"
    case .event(let place):
      "event \(place + 1): nothing that can follow from the events before it"
    }
  }
}
