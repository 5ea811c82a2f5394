/// Shares out the items of each turn so that all players have equally hard ones together.
struct TurnBalance {
  /// The items of each turn, the first for the first player and so on.
  private(set) var turns: [[Int]]
  private let weights: [Int]
  private var sums: [Int]

  init(turns: [[Int]], weights: [Int]) {
    self.turns = turns
    self.weights = weights
    sums = Array(repeating: 0, count: turns.first?.count ?? 0)
  }

  /// Gives in each turn the hardest item to who has the least so far, then swaps while it helps.
  mutating func settle() {
    for turn in turns.indices {
      let players = sums.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }
      let items = turns[turn].sorted { (-weights[$0], $0) < (-weights[$1], $1) }
      for (player, item) in zip(players, items) {
        turns[turn][player] = item
        sums[player] += weights[item]
      }
    }
    while !isEven, swapOnce() {}
  }

  /// Whether the means differ by no more than 0.05.
  private var isEven: Bool {
    (sums.max() ?? 0) - (sums.min() ?? 0) <= 5 * turns.count
  }

  /// Brings the first two players nearer who can be, by swapping what they have in some turns.
  private mutating func swapOnce() -> Bool {
    for first in sums.indices {
      for second in sums.indices where sums[first] > sums[second] {
        guard let swap = swap(from: first, to: second) else { continue }
        for turn in swap.turns { turns[turn].swapAt(first, second) }
        sums[first] -= swap.moved
        sums[second] += swap.moved
        return true
      }
    }
    return false
  }

  /// The turns in which two players should swap to come nearest each other, if any bring them nearer.
  ///
  /// Every sum that some turns can move is found, turn by turn; there are not many, for differences
  /// are at most a hundred.
  private func swap(from first: Int, to second: Int) -> (turns: [Int], moved: Int)? {
    var ways: [Int: [Int]] = [0: []]
    for turn in turns.indices {
      let gain = weights[turns[turn][first]] - weights[turns[turn][second]]
      if gain == 0 { continue }
      for (sum, way) in ways.sorted(by: { $0.key < $1.key }) where ways[sum + gain] == nil {
        ways[sum + gain] = way + [turn]
      }
    }
    let gap = sums[first] - sums[second]
    let best = ways.min { (abs(gap - 2 * $0.key), $0.key) < (abs(gap - 2 * $1.key), $1.key) }
    // Less than the whole gap moved makes the sum of the squares smaller, so this ends.
    return best.flatMap { $0.key > 0 && $0.key < gap ? ($0.value, $0.key) : nil }
  }
}
