extension PartyState {
  /// Whether an event can follow from those before it, as far as recording it needs.
  ///
  /// Events come from `Party` alone, or from a journal that may be another program's.
  func fits(_ event: PartyEvent) -> Bool {
    // Thirty years of milliseconds, as for actions.
    guard event.at >= moment, event.at <= 1_000_000_000_000 else { return false }
    switch event.fact {
    case .member(let fact): return fits(fact)
    case .course(let fact): return fits(fact)
    case .item(let fact): return fits(fact, at: event.at)
    case .points(let fact): return fits(fact)
    }
  }

  private func fits(_ fact: MemberFact) -> Bool {
    switch fact {
    case .joined(let member, let name, let team, _):
      member == roster.members.count && !roster.has(name) && isTeam(team)
    case .left(let member): roster[member]?.presence == .present
    case .cameBack(let member): roster[member]?.presence == .left
    case .renamed(let member, let name):
      roster[member] != nil && !roster.has(name, but: member)
    case .kicked(let member), .banned(let member):
      (roster[member]?.presence ?? .removed) != .removed
    case .changedTeam(let member, let team):
      phase == .lobby && roster[member] != nil && isTeam(team)
    case .dealt(let member, let items):
      roster[member] != nil && items.allSatisfy { isItem($0) }
    }
  }

  private func fits(_ fact: CourseFact) -> Bool {
    switch fact {
    case .begun: phase == .lobby
    case .roundBegan(let round):
      plan.rounds.indices.contains(round) && plan.isTiebreak(round) == (tieBreak != nil)
    case .papersCalled, .markingBegan: asksOnPaper && round != nil
    case .boardShown, .breakBegan: round != nil
    case .tied(let sides):
      tieBreak == nil && sides.allSatisfy { isSide($0) }
    case .paused: !isPaused
    case .resumed: isPaused
    case .ended: phase != .podium
    }
  }

  private func fits(_ fact: ItemFact, at now: Int) -> Bool {
    switch fact {
    case .handedOver(let next, let member):
      isInRound(next) && !asked.contains(next) && roster[member] != nil
    case .opened(let next): isInRound(next) && !asked.contains(next)
    case .responded(let asked, let member, let after, _), .buzzed(let asked, let member, let after):
      (phase == .open || phase == .claimed) && turn?.item == asked
        && turn?.able.contains(member) == true && (0...now).contains(after)
    case .judged(let asked, let member, _):
      phase == .claimed && turn?.item == asked && turn?.floor == member
    case .locked(let asked): phase == .open && turn?.item == asked
    case .scored(let asked, let member, let score):
      phase == .locked && turn?.item == asked && turn?.replies[member] != nil
        && isWithin(score.points) && (0...now).contains(score.time)
        && (0...plan.items.count).contains(score.streak)
    case .stayed(let asked, let sides):
      turn?.item == asked && sides.allSatisfy { isSide($0) }
    case .revealed(let shown):
      isInRound(shown) && asked.contains(shown) && !revealed.contains(shown)
    case .skipped(let skipped): item == skipped && isItem(skipped)
    }
  }

  private func fits(_ fact: PointsFact) -> Bool {
    switch fact {
    case .jokerPlayed(let side, let round):
      isSide(side) && plan.rounds.indices.contains(round) && ledger.jokers[side] == nil
    case .marked(let round, let member, let points):
      roster[member] != nil && plan.rounds.indices.contains(round)
        && (0...Points.most.tenths).contains(points.tenths)
    case .awarded(let side, let points):
      isSide(side) && isWithin(points)
    case .awardUndone: ledger.awards.contains { !$0.isUndone }
    }
  }

  private func isWithin(_ points: Points) -> Bool {
    (-Points.most.tenths...Points.most.tenths).contains(points.tenths)
  }

  private func isTeam(_ team: Int?) -> Bool {
    guard let team else { return setting.teams.isEmpty }
    return setting.teams.indices.contains(team)
  }

  private func isItem(_ item: Int) -> Bool { plan.items.indices.contains(item) }

  private func isInRound(_ item: Int) -> Bool {
    round.map { plan.rounds[$0].contains(item) } ?? false
  }

  private func isSide(_ side: Int) -> Bool {
    setting.teams.isEmpty ? roster[side] != nil : setting.teams.indices.contains(side)
  }
}
