public import Facts

/// Draws items from a bank; the same seed gives the same items everywhere.
public struct Generator {
  /// Raised whenever a release draws something else from the same seed.
  public static let number = 1

  /// What may be drawn.
  public struct Selection: Equatable, Sendable {
    /// The names of the categories; empty for all.
    public var categories: [String]
    /// The names of the forms; empty for all.
    public var forms: [String]
    /// Whether the responses are typed or written rather than picked.
    public var isTyped: Bool
    /// The third that difficulties must lie in; nil for any.
    public var difficulty: Difficulty.Third?

    /// Makes a selection; nothing said selects everything.
    public init(
      categories: [String] = [],
      forms: [String] = [],
      isTyped: Bool = false,
      difficulty: Difficulty.Third? = nil
    ) {
      self.categories = categories
      self.forms = forms
      self.isTyped = isTyped
      self.difficulty = difficulty
    }
  }

  /// The names of all forms, in the order of the list.
  public static var formNames: [String] {
    Forms.all.reduce(into: []) { names, form in
      if !names.contains(form.name) { names.append(form.name) }
    }
  }

  /// The names of the forms that are drawn where responses are typed or written, and only there.
  public static var typedFormNames: [String] { Forms.all.filter(\.isTyped).map(\.name) }

  private let index: BankIndex
  private var askers: [any Asker]
  private let difficulty: Difficulty.Third?

  /// Prepares a bank; what costs time is done when it is first needed.
  public init(_ bank: Bank, selection: Selection = Selection()) {
    index = BankIndex(bank)
    let index = index
    let forms = Forms.all.filter { form in
      form.isTyped == selection.isTyped
        && (selection.forms.isEmpty || selection.forms.contains(form.name))
    }
    askers = forms.flatMap { $0.askers(of: index) }.filter {
      selection.categories.isEmpty || selection.categories.contains($0.category)
    }
    difficulty = selection.difficulty
  }

  /// Draws a round, in which nothing repeats and nothing gives another item away.
  ///
  /// An item that gives many others away can leave a round short. It is then drawn anew a few times,
  /// from seeds that come of the first, and the longest is taken.
  ///
  /// - Parameters:
  ///   - count: How many items are wanted at most; nil for as many as there are.
  ///   - seed: Any number.
  ///   - others: What is asked beside them: neither repeated, given away nor giving away.
  ///   - rejected: What is not to come again either.
  /// - Returns: The items in the order in which they are asked; fewer than wanted where the
  ///   selection and the seed give no more.
  public mutating func round(
    _ count: Int?,
    seed: UInt64,
    beside others: [Item] = [],
    insteadOf rejected: [Item] = []
  ) -> [Item] {
    let tracer = ItemTracer(index: index)
    var memory = RoundMemory()
    for item in others { memory.add(tracer.trace(item)) }
    for item in rejected { memory.add(tracer.repetition(of: item)) }
    var longest = round(count, seed: seed, memory)
    guard let count else { return longest }
    for attempt in 1..<Self.attempts where !longest.isEmpty && longest.count < count {
      let seed = ItemIdentity.seed([String(seed), "again", String(attempt)])
      let items = round(count, seed: seed, memory)
      if items.count > longest.count { longest = items }
    }
    return longest
  }

  private mutating func round(_ count: Int?, seed: UInt64, _ earlier: RoundMemory) -> [Item] {
    for place in askers.indices { askers[place].beginRound() }
    var memory = earlier
    var generator = SplitMix64(seed: seed)
    var lottery = Lottery(askers)
    var items: [Item] = []
    while count.map({ items.count < $0 }) ?? true {
      let rules = RoundRules(memory: memory, difficulty: difficulty)
      guard let draft = draw(&lottery, rules, &generator) else { break }
      if let trace = draft.trace { memory.add(trace) }
      items.append(draft.item)
    }
    return items
  }

  /// Draws items independently of each other, so that they may repeat.
  ///
  /// - Parameters:
  ///   - count: How many are wanted.
  ///   - seed: Any number.
  ///   - receive: Is handed the items one by one.
  /// - Returns: How many there were: fewer than wanted only where the selection gives none.
  public mutating func independent(
    _ count: Int,
    seed: UInt64,
    receive: (Item) throws -> Void
  ) rethrows -> Int {
    for place in askers.indices { askers[place].beginRound() }
    var generator = SplitMix64(seed: seed)
    var lottery = Lottery(askers)
    let rules = RoundRules(memory: nil, difficulty: difficulty)
    for drawn in 0..<count {
      guard let draft = draw(&lottery, rules, &generator) else { return drawn }
      try receive(draft.item)
    }
    return count
  }

  /// Every item once: for each template and givens one for each key, booleans true and false.
  public mutating func census() -> [Item] {
    askers.indices.flatMap { askers[$0].census() }.map(\.item)
      .filter { item in difficulty.map { item.difficulty?.third == $0 } ?? true }
  }

  private mutating func draw(
    _ lottery: inout Lottery,
    _ rules: RoundRules,
    _ generator: inout SplitMix64
  ) -> Draft? {
    var skips = 0
    while let place = lottery.draw(using: &generator) {
      switch askers[place].draw(in: rules, using: &generator) {
      case .item(let draft):
        if rules.memory != nil { lottery.use(place) }
        return draft
      case .exhausted: lottery.remove(place)
      case .skipped:
        skips += 1
        // Out of reach again and again: what is left cannot be asked.
        if skips > Self.mostSkips { lottery.remove(place) }
      }
    }
    return nil
  }

  private static let mostSkips = 200
  /// How often a round is drawn until it is long enough.
  private static let attempts = 8
}
