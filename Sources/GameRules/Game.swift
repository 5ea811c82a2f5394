public import Questions

/// One playing of items by one player: a value that actions change and nothing else.
///
/// Each item is asked, then reviewed, until the game is finished. The same items, mode, limit and
/// actions give the same game.
public struct Game: Equatable, Sendable {
  /// Where a game stands.
  public enum Phase: Hashable, Sendable {
    /// The current item waits for a response.
    case asking
    /// The current item has been judged, as the last of `outcomes` says.
    case reviewing
    /// It is over.
    case finished(Ending)
  }

  /// Why a game is over.
  public enum Ending: Hashable, Sendable {
    /// Every item has been judged.
    case completed
    /// The last life was lost.
    case outOfLives
    /// The player left before the end; the score stands.
    case stopped
  }

  /// What can happen to a game.
  public enum Action: Hashable, Sendable {
    /// An option is picked, from 0, so long after the item was shown; counts while asking.
    case respond(Int, after: Duration)
    /// The time limit has passed without a response; counts while asking under a limit.
    case expire
    /// The next item is to come; counts while reviewing.
    case advance
    /// The player leaves; counts until the game is finished.
    case stop
  }

  /// What an action led to.
  public enum Event: Hashable, Sendable {
    /// The response was the key.
    case right(Award)
    /// The response was another option or came too late, or there was none.
    case missed
    /// The next item is asked.
    case asked
    /// The game is over.
    case finished(Ending)
  }

  /// All items, in the order in which they are asked; at least one.
  public let items: [Item]
  /// The rules that end the game.
  public let mode: GameMode
  /// What right responses are worth.
  public let scoring: Scoring
  /// Where the game stands.
  public private(set) var phase = Phase.asking
  /// What became of the items judged so far, in their order.
  public private(set) var outcomes: [Outcome] = []
  /// The totals so far.
  public private(set) var tally = Tally()

  /// Begins a game with its first item.
  ///
  /// - Throws: What keeps the items from being a game, of the first that does.
  public init(
    items: [Item],
    mode: GameMode = .classic,
    timeLimit: TimeLimit? = nil
  ) throws(GameError) {
    if items.isEmpty { throw .noItems }
    for (place, item) in items.enumerated() {
      guard let key = item.key else { throw .unplayable(place: place) }
      guard 2...26 ~= item.options.count else {
        throw .optionCount(place: place, found: item.options.count)
      }
      guard item.options.indices.contains(key) else { throw .keyOutside(place: place, key: key) }
    }
    self.items = items
    self.mode = mode
    scoring = Scoring(timeLimit: timeLimit)
  }

  /// The place of the current item, from 0: the one asked or reviewed, at the end the last judged.
  public var place: Int {
    switch phase {
    case .asking: outcomes.count
    case .reviewing: outcomes.count - 1
    case .finished: max(outcomes.count - 1, 0)
    }
  }

  /// The current item.
  public var item: Item { items[place] }

  /// The lives left; nil in a mode without.
  public var lives: Int? { mode.lives.map { $0 - tally.missed } }

  /// The game summed up, so far or for good.
  public var summary: Summary { Summary(items: items, outcomes: outcomes, mode: mode) }

  /// Lets an action happen.
  ///
  /// - Returns: What it led to; nil when the action does not belong to the phase or picks an option
  ///   that the item does not have: then nothing has changed.
  @discardableResult
  public mutating func apply(_ action: Action) -> Event? {
    switch (action, phase) {
    case (.respond(let option, let time), .asking):
      item.options.indices.contains(option) ? judge(option, after: time) : nil
    case (.expire, .asking):
      scoring.timeLimit == nil ? nil : record(Outcome(response: nil, verdict: .late))
    case (.advance, .reviewing):
      advance()
    case (.stop, .asking), (.stop, .reviewing):
      finish(naturalEnding ?? .stopped)
    case (.respond, _), (.expire, _), (.advance, _), (.stop, .finished):
      nil
    }
  }

  private mutating func judge(_ option: Int, after time: Duration) -> Event {
    let award = scoring.award(for: item.difficulty, after: time, streak: tally.streak + 1)
    guard let award else { return record(Outcome(response: option, verdict: .late)) }
    let verdict = option == item.key ? Outcome.Verdict.right(award) : .wrong
    return record(Outcome(response: option, verdict: verdict))
  }

  private mutating func record(_ outcome: Outcome) -> Event {
    outcomes.append(outcome)
    tally.count(outcome)
    phase = .reviewing
    return outcome.award.map { .right($0) } ?? .missed
  }

  private mutating func advance() -> Event {
    if let ending = naturalEnding { return finish(ending) }
    phase = .asking
    return .asked
  }

  private mutating func finish(_ ending: Ending) -> Event {
    phase = .finished(ending)
    return .finished(ending)
  }

  /// How the game ends by its own rules; nil while it goes on.
  private var naturalEnding: Ending? {
    if lives == 0 { return .outOfLives }
    return outcomes.count == items.count ? .completed : nil
  }
}
