import GameRules
import Questions

/// Draws the items of a hot seat: more than are asked, for the deal to choose fair ones from.
struct PartyPool {
  /// How many times the number of items is doubled where the deal is not fair yet.
  private static let doublings = 2

  /// How many items each player is to have in a round.
  let each: Int
  /// How many play; nil where that is not known yet.
  let players: Int?
  /// How many categories the items may fall into.
  let categories: Int
  /// Draws a quiz with so many items a round, or as many as there are.
  let draw: (Int) -> Quiz

  /// The first quiz that deals fairly, else the last one drawn.
  var quiz: Quiz {
    var count = least
    var quiz = draw(count)
    guard let players else { return quiz }
    var pools = pools(quiz, players)
    for _ in 0..<Self.doublings where !pools.allSatisfy(\.isFair) {
      // Where a bank gave all that it has, it has no more.
      if quiz.rounds.contains(where: { $0.items.count < count }) { break }
      count *= 2
      quiz = draw(count)
      pools = self.pools(quiz, players)
    }
    let rounds = zip(quiz.rounds, pools).map { round, pool in
      Quiz.Round(title: round.title, origin: round.origin, items: pool.items)
    }
    return Quiz(
      title: quiz.title,
      seed: quiz.seed,
      generator: quiz.generator,
      banks: quiz.banks,
      rounds: rounds
    )
  }

  private func pools(_ quiz: Quiz, _ players: Int) -> [FairPool] {
    quiz.rounds.map {
      FairPool($0.items, players: players, each: each).settled(players: players, each: each)
    }
  }

  /// With so many items there are, whatever categories they fall into, enough turns of one category
  /// each, and some to choose the more equal ones from.
  private var least: Int {
    let players = players ?? PartyWay.hotSeat.members.upperBound
    return (each + 4) * players + categories * (players - 1)
  }
}
