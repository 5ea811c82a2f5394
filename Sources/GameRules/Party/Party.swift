public import Questions

/// One playing of a quiz together: a value that actions change and nothing else.
///
/// An action leads to events or is refused. The events are the party: from the same setting, quiz and
/// events follows the same party. Time is what the caller says it is, as the duration since the
/// party's beginning; after a restart that is `moment` and what passed since.
public struct Party: Equatable, Sendable {
  /// All that happened, in order.
  public private(set) var events: [PartyEvent] = []
  private(set) var state: PartyState
  /// When the action at hand happens, in milliseconds.
  private(set) var now = 0

  /// Opens the lobby of a party.
  ///
  /// - Throws: What keeps the quiz from being played in this way.
  public init(setting: PartySetting, quiz: Quiz) throws(PartyError) {
    let plan = PartyPlan(quiz)
    for (round, items) in plan.rounds.enumerated() {
      for item in items
      where !setting.way.asks(plan.items[item], inTiebreak: plan.isTiebreak(round)) {
        throw .unplayable(place: item, setting.way)
      }
    }
    if plan.rounds.indices.allSatisfy({ plan.isTiebreak($0) || plan.rounds[$0].isEmpty }) {
      throw .noItems
    }
    if let round = setting.multipliers.keys.sorted().first(where: { $0 >= plan.rounds.count }) {
      throw .noRound(round)
    }
    state = PartyState(setting: setting, plan: plan)
  }

  /// Plays a party again from what happened in it.
  ///
  /// - Throws: What keeps the quiz from being played, or the first event that cannot have happened.
  public init(
    setting: PartySetting,
    quiz: Quiz,
    events: [PartyEvent]
  ) throws(PartyError) {
    try self.init(setting: setting, quiz: quiz)
    for (place, event) in events.enumerated() {
      guard state.fits(event) else { throw .event(place: place) }
      state.record(event)
    }
    self.events = events
    now = state.moment
  }

  /// Lets an action happen.
  ///
  /// - Parameters:
  ///   - action: What is to happen.
  ///   - time: Since the party's beginning; what lies before the last event counts as its time.
  /// - Returns: What it led to, in order; the events are added to `events` too. None where nothing was
  ///   due.
  /// - Throws: Why it did not happen; then nothing has changed.
  @discardableResult
  public mutating func apply(
    _ action: PartyAction,
    at time: Duration
  ) throws(PartyRefusal) -> [PartyEvent] {
    let before = events.count
    now = max(time.wholeMilliseconds, state.moment)
    do throws(PartyRefusal) {
      try perform(action)
    } catch {
      now = state.moment
      throw error
    }
    now = state.moment
    return Array(events[before...])
  }

  /// Lets a fact have happened now: the one door through which the state changes.
  mutating func emit(_ fact: PartyEvent.Fact) {
    let event = PartyEvent(at: now, fact: fact)
    state.record(event)
    events.append(event)
  }
}
