import Facts
import GameRules
import Questions

/// What is played in a party, with what is shown beside it.
struct PartyContent {
  let title: String
  let quiz: Quiz
  let categoryTitles: [String: String]
  /// Whom the facts are owed to and on what terms, a line each.
  let credits: [String]
  /// What a typed response is judged without.
  let articles: [String]
  let responses: Stage.Responses
  var dealing = HotSeatDealing.inOrder
  /// How many can play; nil for as many as the way takes.
  var seats: Int?

  init(_ quiz: Quiz, _ banks: QuizBanks, responses: Stage.Responses) {
    self.quiz = quiz
    self.responses = responses
    categoryTitles = banks.categoryTitles
    let seed = quiz.seed.map { seed in
      "Seed: \(seed)" + (quiz.generator.map { ", generator \($0)" } ?? "")
    }
    credits = QuizCredits(quiz, else: banks).lines + [seed].compactMap(\.self)
    title = quiz.title ?? banks.title ?? "Party"
    let articles = banks.banks.flatMap(\.words.articles)
    self.articles = banks.banks.isEmpty ? ["the", "a", "an"] : articles
  }
}
