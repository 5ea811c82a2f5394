import Questions

/// Chooses which items are dealt and which of them are asked in one turn of all players.
struct TurnChoice {
  /// The difficulty of each item in hundredths.
  let weights: [Int]
  private let players: Int
  private var whole: [[[Int]]] = []
  private var leftOver: [Int] = []

  /// Sorts items into turns of one category, for each category as many as it fills.
  init(items: [Item], players: Int) {
    weights = items.map { $0.difficulty?.hundredths ?? 50 }
    self.players = players
    var groups: [[Int]] = []
    var groupOf: [String?: Int] = [:]
    for (place, item) in items.enumerated() {
      let group = groupOf[item.category] ?? groups.count
      if group == groups.count {
        groupOf[item.category] = group
        groups.append([])
      }
      groups[group].append(place)
    }
    for group in groups {
      let turns = windows(of: byWeight(group))
      // Where not all are dealt, those are whose items lie nearest together.
      whole.append(turns.sorted { (spread($0), $0[0]) < (spread($1), $1[0]) })
      leftOver += Set(group).subtracting(turns.joined())
    }
  }

  /// As many turns as wanted, the categories by turns; mixed ones where no category fills another.
  ///
  /// - Returns: In the order of the items that they hold.
  mutating func turns(_ wanted: Int) -> [[Int]] {
    var chosen: [[Int]] = []
    while chosen.count < wanted, whole.contains(where: { !$0.isEmpty }) {
      for group in whole.indices where chosen.count < wanted && !whole[group].isEmpty {
        chosen.append(whole[group].removeFirst())
      }
    }
    chosen += windows(of: byWeight(leftOver)).prefix(wanted - chosen.count)
    return chosen.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }

  private func byWeight(_ places: [Int]) -> [Int] {
    places.sorted { (weights[$0], $0) < (weights[$1], $1) }
  }

  /// Cuts places into neighbours, one for each player, leaving out those at the ends that make the
  /// neighbours differ most.
  private func windows(of places: [Int]) -> [[Int]] {
    let count = places.count / players
    if count == 0 { return [] }
    let cuts = (0...places.count % players).map { offset in
      (0..<count).map { Array(places[(offset + $0 * players)...].prefix(players)) }
    }
    let spreads = cuts.map { cut in cut.map { spread($0) }.reduce(0, +) }
    let best = spreads.indices.min { (spreads[$0], $0) < (spreads[$1], $1) }
    return best.map { cuts[$0] } ?? []
  }

  /// How much the difficulties of a sorted turn differ.
  private func spread(_ turn: [Int]) -> Int { weights[turn[turn.count - 1]] - weights[turn[0]] }
}
