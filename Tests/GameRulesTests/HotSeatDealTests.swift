import GameRules
import Questions
import Testing

struct HotSeatDealTests {
  private func items(_ difficulties: [Int?], categories: [String] = ["a"]) -> [Item] {
    difficulties.enumerated().map { place, difficulty in
      Samples.item(
        "\(place)",
        category: categories[place % categories.count],
        difficulty: difficulty
      )
    }
  }

  private func mean(_ hand: [Int], of items: [Item]) -> Double {
    let sum = hand.map { items[$0].difficulty?.hundredths ?? 50 }.reduce(0, +)
    return Double(sum) / Double(hand.count)
  }

  @Test(arguments: [(10, 2, 5), (10, 3, 3), (7, 7, 1), (5, 6, 0), (0, 2, 0), (13, 12, 1)])
  func `a quiz is dealt in order, what is left over stays unasked`(
    count: Int,
    players: Int,
    each: Int
  ) {
    let deal = HotSeatDeal(
      items: items(Array(repeating: 50, count: count)),
      players: players,
      .inOrder
    )
    #expect(deal.hands.count == players)
    for (player, hand) in deal.hands.enumerated() {
      #expect(hand == (0..<each).map { $0 * players + player })
    }
  }

  @Test func `the difficulties of two are evened out`() {
    let items = items([10, 90, 20, 80, 30, 70, 40, 60])
    let deal = HotSeatDeal(items: items, players: 2, .evenly(each: nil))
    #expect(deal.hands.map { mean($0, of: items) } == [50, 50])
  }

  @Test func `each turn is of one category where the categories reach`() {
    let items = items(
      [10, 50, 90, 30, 60, 20, 80, 40, 70, 10, 20, 30],
      categories: ["a", "b", "c"]
    )
    let deal = HotSeatDeal(items: items, players: 2, .evenly(each: nil))
    #expect(deal.hands.map(\.count) == [6, 6])
    for turn in 0..<6 {
      #expect(items[deal.hands[0][turn]].category == items[deal.hands[1][turn]].category)
    }
  }

  @Test func `of more items than are wanted, those are dealt that lie near each other`() {
    let items = items([0, 50, 52, 100, 51, 50])
    let deal = HotSeatDeal(items: items, players: 2, .evenly(each: 1))
    #expect(deal.hands.allSatisfy { $0.count == 1 })
    #expect(abs(mean(deal.hands[0], of: items) - mean(deal.hands[1], of: items)) <= 50)
  }

  /// The least gap between the means that any sharing out of the same turns has.
  private func leastGap(_ turns: [[Int]], _ items: [Item]) -> Int {
    func weight(_ item: Int) -> Int { items[item].difficulty?.hundredths ?? 50 }
    func search(_ turn: Int, _ sums: [Int]) -> Int {
      if turn == turns.count { return (sums.max() ?? 0) - (sums.min() ?? 0) }
      var least = Int.max
      func place(_ rest: [Int], _ sums: [Int], _ player: Int) {
        if rest.isEmpty {
          least = min(least, search(turn + 1, sums))
          return
        }
        for (index, item) in rest.enumerated() {
          var (left, more) = (rest, sums)
          left.remove(at: index)
          more[player] += weight(item)
          place(left, more, player + 1)
        }
      }
      place(turns[turn], sums, 0)
      return least
    }
    return search(0, Array(repeating: 0, count: turns[0].count))
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `the means are within 0.05 where the dealt turns allow it`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let players = chance.draw(below: 2) + 2
    let each = chance.draw(below: players == 2 ? 6 : 4) + 1
    let items = items((0..<players * each).map { _ in chance.draw(below: 101) })
    let deal = HotSeatDeal(items: items, players: players, .evenly(each: nil))
    let sums = deal.hands.map { $0.map { items[$0].difficulty?.hundredths ?? 0 }.reduce(0, +) }
    let gap = (sums.max() ?? 0) - (sums.min() ?? 0)
    let turns = (0..<each).map { turn in deal.hands.map { $0[turn] } }
    if leastGap(turns, items) <= 5 * each { #expect(gap <= 5 * each, "seed \(seed)") }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `whatever is dealt, all get as many and nobody gets another's`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let players = chance.draw(below: 11) + 2
    let items = items(
      (0..<chance.draw(below: 130)).map { _ in
        [nil, chance.draw(below: 101)][chance.draw(below: 2)]
      },
      categories: chance.shuffle(["a", "b", "c", "d", "e"])
    )
    let wanted = chance.draw(below: 2) == 0 ? nil : chance.draw(below: 8) + 1
    let deal = HotSeatDeal(items: items, players: players, .evenly(each: wanted))
    let each = min(wanted ?? .max, items.count / players)
    #expect(deal.hands.allSatisfy { $0.count == each }, "seed \(seed)")
    let dealt = deal.hands.flatMap { $0 }
    #expect(Set(dealt).count == dealt.count && dealt.allSatisfy { items.indices.contains($0) })
    #expect(deal == HotSeatDeal(items: items, players: players, .evenly(each: wanted)))
    // No player has more than one item of a category over another, each mixed turn apart.
    for category in ["a", "b", "c", "d", "e"] {
      let counts = deal.hands.map { $0.count { items[$0].category == category } }
      let mixed = (0..<each).count { turn in
        Set(deal.hands.map { items[$0[turn]].category }).count > 1
      }
      #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= mixed, "seed \(seed)")
    }
    if each >= 6 {
      let means = deal.hands.map { mean($0, of: items) }
      #expect((means.max() ?? 0) - (means.min() ?? 0) <= 5, "seed \(seed)")
    }
  }
}
