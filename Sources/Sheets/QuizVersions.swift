public import Questions

/// The versions of a quiz, which hold the same items in other orders.
///
/// The first is the quiz as it is. The others have the items of each round, and the options of
/// each item, in an order of their own.
public struct QuizVersions: Sendable {
  private let quiz: Quiz
  private let seed: UInt64

  /// Makes the versions of a quiz; the same seed gives the same ones.
  public init(of quiz: Quiz, seed: UInt64) {
    self.quiz = quiz
    self.seed = seed
  }

  /// Makes one version.
  ///
  /// - Parameter place: Any number from 0; no version depends on how many others are wanted.
  /// - Returns: The quiz with its items and options in the version's order.
  public func version(_ place: Int) -> Quiz {
    if place == 0 { return quiz }
    // Mixed first, so that the second version of one seed is not the first of the next.
    var generator = SplitMix64(seed: seed)
    generator = SplitMix64(seed: generator.next() &+ UInt64(place))
    return Quiz(
      title: quiz.title,
      seed: quiz.seed,
      generator: quiz.generator,
      banks: quiz.banks,
      rounds: quiz.rounds.map { shuffled($0, &generator) }
    )
  }

  private func shuffled(_ round: Quiz.Round, _ generator: inout SplitMix64) -> Quiz.Round {
    // Tables with different versions are parted by the same question.
    if round.isTiebreak { return round }
    let items = generator.shuffle(round.items).map { shuffled($0, &generator) }
    return Quiz.Round(
      title: round.title,
      origin: round.origin,
      isTiebreak: round.isTiebreak,
      items: items
    )
  }

  private func shuffled(_ item: Item, _ generator: inout SplitMix64) -> Item {
    guard case .choice(let options, let key) = item.body, !Self.isOrdered(options) else {
      return item
    }
    let places = generator.shuffle(Array(options.indices))
    guard let moved = places.firstIndex(of: key) else { return item }
    return item.with(.choice(options: places.map { options[$0] }, key: moved))
  }

  /// Whether options have an order of their own: numbers, dates and times stand as they rise.
  private static func isOrdered(_ options: [String]) -> Bool {
    options.allSatisfy { option in option.utf8.contains { (0x30...0x39).contains($0) } }
  }
}
