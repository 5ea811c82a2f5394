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

  /// Makes the first swap between two players, in one turn or in two, that brings them nearer.
  private mutating func swapOnce() -> Bool {
    for first in sums.indices {
      for second in sums.indices where sums[first] > sums[second] {
        if let swap = swap(from: first, to: second) {
          for turn in swap { turns[turn].swapAt(first, second) }
          let moved = swap.map { gain($0, second, first) }.reduce(0, +)
          sums[first] -= moved
          sums[second] += moved
          return true
        }
      }
    }
    return false
  }

  /// The turns in which two players should swap, if any do good.
  private func swap(from first: Int, to second: Int) -> Set<Int>? {
    let gap = sums[first] - sums[second]
    for one in turns.indices {
      for other in turns.indices where other >= one {
        let turns: Set = [one, other]
        let moved = turns.map { gain($0, first, second) }.reduce(0, +)
        // Less than the whole gap moved makes the sum of the squares smaller, so this ends.
        if moved > 0, moved < gap { return turns }
      }
    }
    return nil
  }

  private func gain(_ turn: Int, _ first: Int, _ second: Int) -> Int {
    weights[turns[turn][first]] - weights[turns[turn][second]]
  }
}
