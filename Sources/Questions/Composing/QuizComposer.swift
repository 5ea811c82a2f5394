public import Facts

/// Draws quizzes of several rounds, in which nothing repeats and nothing gives another item away.
public struct QuizComposer: Sendable {
  /// What a round is to hold.
  public struct Plan: Sendable {
    /// What is announced.
    public let title: String?
    /// Where the items come from, as `BANK/CATEGORY` or `BANK`.
    public let origin: String
    /// The bank that they are drawn from.
    public let bank: Bank
    /// What may be drawn of it.
    public let selection: Generator.Selection
    /// How many items are wanted; nil for as many as there are.
    public let count: Int?
    /// Whether the round stands outside the totals.
    public let isTiebreak: Bool

    /// Makes a plan of its parts.
    public init(
      title: String?,
      origin: String,
      bank: Bank,
      selection: Generator.Selection,
      count: Int?,
      isTiebreak: Bool = false
    ) {
      self.title = title
      self.origin = origin
      self.bank = bank
      self.selection = selection
      self.count = count
      self.isTiebreak = isTiebreak
    }
  }

  private let seed: UInt64

  /// Makes a composer; the same seed and plans give the same quiz.
  ///
  /// The first round is what the seed gives by itself; each later one has a seed of its own.
  public init(seed: UInt64) {
    self.seed = seed
  }

  /// Draws the rounds of a quiz one after the other.
  ///
  /// - Parameters:
  ///   - title: The quiz's title.
  ///   - plans: The rounds in order.
  /// - Returns: The quiz; a round has fewer items than planned where its bank gives no more.
  public func quiz(_ title: String?, rounds plans: [Plan]) -> Quiz {
    var rounds: [Quiz.Round] = []
    for plan in plans {
      let items = items(plan, number: rounds.count, beside: rounds.flatMap(\.items))
      rounds.append(
        Quiz.Round(
          title: plan.title,
          origin: plan.origin,
          isTiebreak: plan.isTiebreak,
          items: items
        )
      )
    }
    return Quiz(
      title: title,
      seed: seed,
      generator: Generator.number,
      banks: Self.credits(plans.map(\.bank)),
      rounds: rounds
    )
  }

  private func items(_ plan: Plan, number: Int, beside others: [Item]) -> [Item] {
    var generator = Generator(plan.bank, selection: plan.selection)
    let seed = number == 0 ? seed : ItemIdentity.seed([String(seed), "round", String(number + 1)])
    return generator.round(plan.count, seed: seed, beside: others)
  }

  /// Draws an item that can stand in the place of another in a quiz.
  ///
  /// - Parameters:
  ///   - place: The item that goes; it must be there.
  ///   - quiz: The quiz that it stands in.
  ///   - plan: What its round was drawn from.
  ///   - refused: What is not wanted in its place either.
  /// - Returns: Nil where nothing is left that neither repeats nor gives away.
  public func replacement(
    at place: ItemPlace,
    in quiz: Quiz,
    from plan: Plan,
    refused: [Item] = []
  ) -> Item? {
    let old = quiz[place]
    var others = quiz
    others.remove(place)
    var generator = Generator(plan.bank, selection: plan.selection)
    let parts = [String(seed), place.description] + (refused + [old]).map(\.id)
    return generator.round(
      1,
      seed: ItemIdentity.seed(parts),
      beside: others.items,
      insteadOf: refused + [old]
    ).first
  }

  /// The credits of banks, each once, in the order in which they first come.
  public static func credits(_ banks: [Bank]) -> [Quiz.BankCredit] {
    banks.reduce(into: []) { credits, bank in
      if credits.contains(where: { $0.name == bank.name }) { return }
      credits.append(
        Quiz.BankCredit(
          name: bank.name,
          fingerprint: bank.fingerprint,
          license: bank.license,
          attribution: bank.attribution
        )
      )
    }
  }
}
