import GameRules

/// A party on a console's clock, of which nothing counts before it is kept.
struct KeptParty {
  private(set) var party: Party
  /// What kept events from being kept; nothing happens after that.
  private(set) var failure: (any Error)?
  private let keep: ([PartyEvent]) throws -> Void
  /// What the clock showed, or would have, at the party's beginning.
  private let start: Duration

  /// Takes up a party where it stands: what passed since its last event counts for nothing.
  init(_ party: Party, in hosting: Hosting, at now: Duration) {
    self.party = party
    keep = hosting.keep
    start = now - party.moment
  }

  /// What the clock shows, as time since the party's beginning.
  func time(at now: Duration) -> Duration { now - start }

  /// What the clock shows when something is due by itself.
  var nextDeadline: Duration? { party.nextDeadline.map { start + $0 } }

  /// Lets an action happen and keeps what it led to.
  ///
  /// - Returns: What it led to; nothing where that could not be kept.
  mutating func perform(
    _ action: PartyAction,
    at now: Duration
  ) throws(PartyRefusal) -> [PartyEvent] {
    if failure != nil { return [] }
    var next = party
    let events = try next.apply(action, at: time(at: now))
    if events.isEmpty { return [] }
    do {
      try keep(events)
    } catch {
      failure = error
      return []
    }
    party = next
    return events
  }
}
