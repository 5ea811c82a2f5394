import Questions
import Terminal

/// Goes through a drawn quiz with somebody who keeps each item or has another drawn.
struct HandPicking {
  let composer: QuizComposer
  let plans: [QuizComposer.Plan]

  /// Goes through all rounds.
  ///
  /// - Returns: Nil when every item was kept in the end; else what ended it before.
  func pick(_ quiz: inout Quiz, on console: any Console) -> ConsoleEnding? {
    for (number, plan) in plans.enumerated() {
      for item in quiz.rounds[number].items.indices {
        let place = ItemPlace(round: number + 1, item: item + 1)
        switch settle(place, plan, &quiz, console) {
        case .keep, .swap: continue
        case .keepAll: return nil
        case .left(let ending): return ending
        }
      }
    }
    return nil
  }

  private func settle(
    _ place: ItemPlace,
    _ plan: QuizComposer.Plan,
    _ quiz: inout Quiz,
    _ console: any Console
  ) -> Candidate.Verdict {
    var refused: [Item] = []
    var isLast = false
    while true {
      let round = quiz.rounds[place.round - 1]
      let candidate = Candidate(
        item: quiz[place],
        round: round.title ?? plan.origin,
        number: place.item,
        of: round.items.count,
        isLast: isLast
      )
      let verdict = console.consider(candidate)
      guard verdict == .swap, !isLast else { return verdict }
      if let other = composer.replacement(at: place, in: quiz, from: plan, refused: refused) {
        refused.append(quiz[place])
        quiz = quiz.replacing(place, with: other)
      } else {
        isLast = true
      }
    }
  }
}
