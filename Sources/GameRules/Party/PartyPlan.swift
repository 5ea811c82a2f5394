import Questions

/// The items of a quiz by one number each, from 0, and the rounds that they lie in.
struct PartyPlan: Equatable, Sendable {
  let quiz: Quiz
  let items: [Item]
  /// The items of each round.
  let rounds: [Range<Int>]

  init(_ quiz: Quiz) {
    self.quiz = quiz
    items = quiz.items
    var end = 0
    rounds = quiz.rounds.map { round in
      defer { end += round.items.count }
      return end..<end + round.items.count
    }
  }

  func isTiebreak(_ round: Int) -> Bool { quiz.rounds[round].isTiebreak }

  /// The first round of a kind from a place on; nil where there is none.
  func round(from first: Int, isTiebreak: Bool) -> Int? {
    rounds.indices.first { $0 >= first && quiz.rounds[$0].isTiebreak == isTiebreak }
  }

  /// The round that an item lies in.
  func round(of item: Int) -> Int? { rounds.firstIndex { $0.contains(item) } }
}
