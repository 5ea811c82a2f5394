public import Questions

/// The items of a round dealt to players: as many to each, and fairly where they can be chosen.
///
/// The same items and players give the same deal.
public struct HotSeatDeal: Equatable, Sendable {
  /// For each player the places of the items, from 0, in the order in which they are asked.
  public let hands: [[Int]]

  /// Deals items to players.
  ///
  /// Dealt evenly, the players' first items are of one category, so are the second ones and so on, as
  /// far as the categories reach; the mean difficulties differ by no more than 0.05 where a swap of
  /// one or two turns can bring that about. An item whose difficulty nobody gave counts as 0.50.
  ///
  /// - Parameters:
  ///   - items: The items of the round; what no player gets stays unasked.
  ///   - players: How many there are, at least 1.
  ///   - dealing: How it is done.
  public init(items: [Item], players: Int, _ dealing: HotSeatDealing) {
    precondition(players > 0, "nobody to deal to")
    let turns: [[Int]]
    switch dealing {
    case .inOrder:
      turns = (0..<items.count / players).map { turn in
        (0..<players).map { turn * players + $0 }
      }
    case .evenly(let each):
      var choice = TurnChoice(items: items, players: players)
      let chosen = choice.turns(min(each ?? .max, items.count / players))
      var balance = TurnBalance(turns: chosen, weights: choice.weights)
      balance.settle()
      turns = balance.turns
    }
    hands = (0..<players).map { player in turns.map { $0[player] } }
  }
}
