public import Questions

extension Party {
  /// How the party is played.
  public var setting: PartySetting { state.setting }

  /// What is played.
  public var quiz: Quiz { state.plan.quiz }

  /// Where the party stands.
  public var phase: PartyPhase { state.phase }

  /// Whether all clocks stand.
  public var isPaused: Bool { state.isPaused }

  /// When the last event happened, since the party's beginning.
  public var moment: Duration { .milliseconds(state.moment) }

  /// All who ever joined, by number.
  public var members: [Member] { state.roster.members }

  /// Those who play, by number.
  public var present: [Member] { state.roster.present }

  /// The place of the round that is announced or played, from 0; nil in the lobby.
  public var round: Int? { state.round }

  /// Whether the round only parts those who are level.
  public var isTiebreak: Bool { state.tieBreak != nil }

  /// The teams or members who are level at the top and play on; empty before that comes up.
  public var contenders: [Int] {
    (state.tieBreak?.contenders ?? []).filter { side in
      !setting.teams.isEmpty || state.roster[side]?.presence != .removed
    }
  }

  /// All items of the quiz; their places are the numbers by which the party names them.
  public var items: [Item] { state.plan.items }

  /// The number of the item that is handed over, asked or shown.
  public var itemNumber: Int? { state.item }

  /// The item that is handed over, asked or shown; in the hand-over nothing of it may be seen.
  public var item: Item? { state.item.map { state.plan.items[$0] } }

  /// The place of the item in its round, from 0, and how many there are in the round.
  public var placeInRound: (place: Int, of: Int)? {
    guard let item = state.item, let round = state.round else { return nil }
    let items = state.plan.rounds[round]
    return (item - items.lowerBound, items.count)
  }

  /// The place of the round that an item lies in, from 0; nil where there is no such item.
  public func round(ofItem number: Int) -> Int? { state.plan.round(of: number) }

  /// Who has the keyboard in the hot seat.
  public var atKeyboard: Int? { state.atKeyboard }

  /// The items of each player of the hot seat in the order in which they are asked, by member.
  public var hands: [Int: [Int]] { state.hands }

  /// The responses to the item that is asked, until its key is shown.
  public var turn: Turn? { state.turn }

  /// Whether the item that is asked is responded to by who has the floor.
  public var takesFloor: Bool { state.takesFloor }

  /// Whether items are asked one after the other and the papers collected after the last of a round.
  public var asksOnPaper: Bool { state.asksOnPaper }

  /// The members whose response can still come, rising.
  public var pending: [Int] { state.pending }

  /// All that was scored.
  public var ledger: Ledger { state.ledger }

  /// What became of the item that is shown; nil while none is, and under a quizmaster.
  public var outcome: TurnOutcome? {
    let last = isTiebreak ? state.ledger.tiebreaks.last : state.ledger.outcomes.last
    return last.flatMap { $0.item == state.item ? $0 : nil }
  }

  /// The items that count for nobody.
  public var voided: Set<Int> { state.voided }

  /// The board: of teams where the setting has any, else of members; the best first.
  public var board: [Standing] { PartyBoard(state).standings }

  /// The board of members, also of those who play in teams.
  public var memberBoard: [Standing] { PartyBoard(state, of: .members).standings }

  /// When the next `tick` has something to do, since the party's beginning; nil while nothing comes by
  /// itself.
  public var nextDeadline: Duration? { state.nextDeadline.map { .milliseconds($0) } }

  /// How long who has the floor may think in all; nil without a limit, and while nobody has it.
  public var floorLimit: Duration? { state.floorLimit.map { .milliseconds($0) } }

  /// How long the item is open yet.
  ///
  /// - Parameters:
  ///   - time: Since the party's beginning.
  ///   - member: Whose time is asked for; nil for that of who has longest.
  /// - Returns: Never below zero; nil without a limit, and while no item is open.
  public func timeLeft(at time: Duration, for member: Int? = nil) -> Duration? {
    guard phase == .open || phase == .claimed,
      let limit = member.map({ state.limit(of: $0) }) ?? state.longestLimit
    else { return nil }
    let moment = max(time.wholeMilliseconds, state.moment)
    return .milliseconds(max(limit - state.itemWatch.elapsed(at: moment), 0))
  }
}
