extension PartyState {
  /// What is asked next in the round, and of whom where the keyboard goes round.
  var nextItem: (item: Int, member: Int?)? {
    guard let round, !isParted else { return nil }
    let items = plan.rounds[round]
    if setting.way == .hotSeat && tieBreak == nil { return nextDealt(in: items) }
    return items.first { !asked.contains($0) }.map { ($0, nil) }
  }

  /// Each player's first item comes before anyone's second.
  private func nextDealt(in items: Range<Int>) -> (item: Int, member: Int?)? {
    var first: (place: Int, item: Int, member: Int)?
    for member in roster.present {
      let hand = (hands[member.number] ?? []).filter { items.contains($0) }
      guard let place = hand.firstIndex(where: { !asked.contains($0) }) else { continue }
      if first.map({ place < $0.place }) ?? true { first = (place, hand[place], member.number) }
    }
    return first.map { ($0.item, $0.member) }
  }

  /// Whether nobody is level at the top any more, or all but one of those are gone.
  var isParted: Bool {
    guard let tieBreak else { return false }
    let present = Set(roster.present.map(\.side))
    return tieBreak.contenders.count { present.contains($0) } < 2
  }

  /// Whether the last of the rounds that count is being played, or one that comes after it.
  var isLastRound: Bool {
    plan.round(from: (round ?? -1) + 1, isTiebreak: false) == nil || tieBreak != nil
  }

  /// Whether nothing that counts follows the current item.
  var isLastItem: Bool { isLastRound && nextItem == nil }

  var hasAskedInRound: Bool {
    round.map { plan.rounds[$0].contains { asked.contains($0) } } ?? false
  }

  /// The next item of the round whose key is due, once the papers are in.
  var nextKey: Int? {
    round.flatMap { round in
      plan.rounds[round].first {
        asked.contains($0) && !voided.contains($0) && !revealed.contains($0)
      }
    }
  }

  /// Whether a round's points can be entered: its papers are called in, or were before.
  func canBeMarked(_ number: Int) -> Bool {
    guard plan.rounds.indices.contains(number), !plan.isTiebreak(number), let round else {
      return false
    }
    if number != round { return number < round }
    switch phase {
    case .collecting, .reveal, .entering, .scoreboard, .intermission, .podium: return true
    case .lobby, .roundIntro, .handOver, .open, .claimed, .locked: return false
    }
  }

  /// The first who plays and has no points entered for the round.
  var memberWithoutMarks: Member? {
    guard let round else { return nil }
    let marks = ledger.marks[round] ?? [:]
    return roster.present.first { marks[$0.number] == nil }
  }

  /// When something is due by itself, in milliseconds since the beginning; nil while nothing is.
  var nextDeadline: Int? {
    switch phase {
    case .open:
      // A response within the last millisecond of the limit still counts.
      if let limit = longestLimit { return itemWatch.moment(of: limit + 1) }
      return asksOnPaper ? autoDeadline : nil
    case .claimed:
      return floorLimit.flatMap { phaseWatch.moment(of: $0 + 1) }
    case .roundIntro, .locked, .reveal, .scoreboard:
      return autoDeadline
    case .lobby, .handOver, .collecting, .entering, .intermission, .podium:
      // Nobody is to find the next round begun without them.
      return nil
    }
  }

  private var autoDeadline: Int? {
    setting.auto.flatMap { phaseWatch.moment(of: $0.milliseconds) }
  }
}
