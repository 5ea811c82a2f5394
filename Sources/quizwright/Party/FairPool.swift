import GameRules
import Questions

/// Items of a round of the hot seat, and how far from alike the hands are that are dealt of them.
struct FairPool {
  /// What is dealt from.
  let items: [Item]
  /// Turns in which the players' items are of several categories.
  let mixed: Int
  /// By how many hundredths the mean difficulties differ, rounded up.
  let gap: Int
  private let hands: [[Int]]

  init(_ items: [Item], players: Int, each: Int) {
    self.items = items
    let hands = HotSeatDeal(items: items, players: players, .evenly(each: each)).hands
    self.hands = hands
    let turns = (hands.first?.count ?? 0)
    mixed = (0..<turns).count { turn in Set(hands.map { items[$0[turn]].category }).count > 1 }
    let sums = hands.map { hand in hand.reduce(0) { $0 + Self.weight(items[$1]) } }
    gap = ((sums.max() ?? 0) - (sums.min() ?? 0) + turns - 1) / max(turns, 1)
  }

  /// Whether all turns are of one category each, and the mean difficulties within 0.05.
  var isFair: Bool { mixed == 0 && gap <= 5 }

  func isFairer(than other: FairPool) -> Bool { (mixed, gap) < (other.mixed, other.gap) }

  /// The pool without what makes the hands differ most, as long as that helps and enough is left.
  func settled(players: Int, each: Int) -> FairPool {
    var (best, pool) = (self, self)
    while !best.isFair, pool.items.count >= (each + 1) * players, let widest = pool.widestTurn {
      let rest = pool.items.indices.filter { !widest.contains($0) }.map { pool.items[$0] }
      pool = FairPool(rest, players: players, each: each)
      if pool.isFairer(than: best) { best = pool }
    }
    return best
  }

  /// The items of the turn that are least alike in difficulty.
  private var widestTurn: [Int]? {
    func spread(_ turn: [Int]) -> Int {
      let weights = turn.map { Self.weight(items[$0]) }
      return (weights.max() ?? 0) - (weights.min() ?? 0)
    }
    return (hands.first ?? []).indices.map { turn in hands.map { $0[turn] } }
      .max { spread($0) < spread($1) }
  }

  /// The difficulty in hundredths, as the deal counts it.
  private static func weight(_ item: Item) -> Int { item.difficulty?.hundredths ?? 50 }
}
