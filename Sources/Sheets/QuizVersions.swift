public import Questions

/// The versions of a quiz, which hold the same items in other orders.
///
/// The first is the quiz as it is. The others have the items of each round, and the options of
/// each item, in an order of their own.
public struct QuizVersions: Sendable {
  let quiz: Quiz
  private let seed: UInt64
  /// For each round's items, how many options they have that may stand in another order.
  private let free: [[Int]]

  /// Makes the versions of a quiz; the same seed gives the same ones.
  public init(of quiz: Quiz, seed: UInt64) {
    self.quiz = quiz
    self.seed = seed
    free = quiz.rounds.map { $0.items.map(Self.freeOptions) }
  }

  /// Makes one version.
  ///
  /// - Parameter place: Any number from 0; no version depends on how many others are wanted.
  /// - Returns: The quiz with its items and options in the version's order.
  public func version(_ place: Int) -> Quiz {
    if place == 0 { return quiz }
    return Quiz(
      title: quiz.title,
      seed: quiz.seed,
      generator: quiz.generator,
      banks: quiz.banks,
      rounds: zip(quiz.rounds, order(place)).map { round, order in
        Quiz.Round(
          title: round.title,
          origin: round.origin,
          isTiebreak: round.isTiebreak,
          items: order.map { Self.item(round.items[$0.place], in: $0) }
        )
      }
    )
  }

  /// The items of each round in the order of a version.
  func order(_ place: Int) -> [[ItemOrder]] {
    // Mixed first, so that the second version of one seed is not the first of the next.
    var generator = SplitMix64(seed: seed)
    generator = SplitMix64(seed: generator.next() &+ UInt64(place))
    var before = 0
    return quiz.rounds.indices.map { round in
      let free = self.free[round]
      defer { before += free.count }
      // Tables with different versions are parted by the same question.
      let isFixed = place == 0 || quiz.rounds[round].isTiebreak
      let places = Array(free.indices)
      return (isFixed ? places : generator.shuffle(places)).map { item in
        let count = isFixed ? 0 : free[item]
        return ItemOrder(
          place: item,
          origin: before + item,
          options: count > 0 ? generator.shuffle(Array(0..<count)) : nil
        )
      }
    }
  }

  private static func item(_ item: Item, in order: ItemOrder) -> Item {
    guard order.options != nil, case .choice(let options, let key) = item.body else { return item }
    let choice = order.arranged(options, key: key)
    return item.with(.choice(options: choice.options, key: choice.key))
  }

  private static func freeOptions(_ item: Item) -> Int {
    guard case .choice(let options, _) = item.body, !isOrdered(options) else { return 0 }
    return options.count
  }

  /// Whether options have an order of their own: numbers, dates and times stand as they rise.
  private static func isOrdered(_ options: [String]) -> Bool {
    options.allSatisfy { option in option.utf8.contains { (0x30...0x39).contains($0) } }
  }
}
