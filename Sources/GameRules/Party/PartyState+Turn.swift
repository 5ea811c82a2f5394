import Questions

extension PartyState {
  /// Whether the first response of a member counts for the team; so it is where level teams are parted.
  var sharesResponses: Bool {
    !setting.teams.isEmpty && (setting.teamScoring == .shared || tieBreak != nil)
  }

  /// Whether items are asked one after the other, and the papers collected after the last.
  var asksOnPaper: Bool { setting.way == .quizmaster && tieBreak == nil }

  /// The members who can respond to an item that is opened now.
  var ableMembers: [Int] {
    if asksOnPaper { return [] }
    let present = roster.present
    if let tieBreak {
      return present.filter { tieBreak.contenders.contains($0.side) }.map(\.number)
    }
    switch setting.way {
    case .hotSeat: return present.filter { $0.number == atKeyboard }.map(\.number)
    case .buzzers, .phones, .quizmaster: return present.map(\.number)
    }
  }

  /// The members whose response can still come, rising.
  var pending: [Int] {
    guard let turn, phase == .open || phase == .claimed else { return [] }
    let waiting =
      takesFloor
      ? turn.able.filter { turn.judged[$0] == nil }
      : turn.able.filter { turn.replies[$0] == nil }
    if !sharesResponses { return waiting }
    let done = Set(turn.replies.keys.map(side))
    return waiting.filter { !done.contains(side(of: $0)) }
  }

  /// Whether the floor is taken before the item is responded to.
  var takesFloor: Bool {
    guard setting.way == .buzzers, let item else { return false }
    // The closest number is found when all have written theirs.
    if case .nearest = plan.items[item].body { return false }
    return true
  }

  /// The number under which what a member scores is kept.
  func side(of member: Int) -> Int { roster[member]?.side ?? member }

  /// The number under which a member's streak is kept.
  func streakHolder(_ member: Int) -> Int { sharesResponses ? side(of: member) : member }

  /// The streaks of all who could respond, once an item is over.
  func streaks(after turn: Turn) -> [Int: Int] {
    var streaks: [Int: Int] = [:]
    // Who is not the first at the key has missed nothing.
    if setting.way != .buzzers {
      for member in turn.able { streaks[streakHolder(member)] = 0 }
    }
    for (member, score) in turn.scores { streaks[streakHolder(member)] = score.streak }
    return streaks
  }

  /// The time limit of a member in milliseconds; nil without one.
  func limit(of member: Int) -> Int? {
    setting.timeLimit.map { lengthened($0, for: member) }
  }

  /// How long who has the floor may think, in milliseconds; nil without a limit, and while nobody has it.
  var floorLimit: Int? {
    guard let floor = turn?.floor else { return nil }
    return setting.floorLimit.map { lengthened($0, for: floor) }
  }

  private func lengthened(_ limit: TimeLimit, for member: Int) -> Int {
    roster[member]?.factor.lengthened(limit.milliseconds) ?? limit.milliseconds
  }

  /// The milliseconds after which the open item is over for all who may still respond.
  var longestLimit: Int? {
    guard let limit = setting.timeLimit?.milliseconds else { return nil }
    return pending.compactMap { self.limit(of: $0) }.max() ?? limit
  }

  /// How many times what a side scores in the current round counts.
  func factor(of side: Int, in round: Int) -> Int {
    (setting.multipliers[round] ?? 1) * (ledger.jokers[side] == round ? 2 : 1)
  }
}
