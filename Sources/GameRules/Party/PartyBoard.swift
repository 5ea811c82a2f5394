/// Ranks those who play in a party.
struct PartyBoard {
  /// Whose board it is.
  enum Subject {
    /// Of teams where there are any, else of members.
    case sides
    /// Of members, also those of teams.
    case members
  }

  private let state: PartyState
  private let isOfTeams: Bool
  private var totals: [Int: PartyTotal] = [:]

  init(_ state: PartyState, of subject: Subject = .sides) {
    self.state = state
    switch subject {
    case .sides: isOfTeams = !state.setting.teams.isEmpty
    case .members: isOfTeams = false
    }
    addOutcomes()
    addMarks()
    // What a host gives to a team is no member's.
    if isOfTeams || state.setting.teams.isEmpty {
      for award in state.ledger.awards where !award.isUndone {
        totals[award.side, default: PartyTotal()].add(award.points)
      }
      for side in state.tieBreak?.level ?? [] {
        totals[side, default: PartyTotal()].stagesPassed =
          state.tieBreak?.stagesPassed(by: side) ?? 0
      }
    }
    if state.setting.timeLimit == nil {
      // Where nobody is hurried, nobody is ahead for having been quick.
      for side in totals.keys { totals[side]?.dropTime() }
    }
    if !state.setting.extras.contains(.penalty) {
      // An item voided after a deduction would leave a debt.
      for side in totals.keys { totals[side]?.dropDebt() }
    }
  }

  private mutating func addOutcomes() {
    let isMean = isOfTeams && state.setting.teamScoring == .mean
    for outcome in state.ledger.outcomes {
      for (side, entries) in Dictionary(grouping: outcome.entries, by: { side(of: $0.player) }) {
        totals[side, default: PartyTotal()]
          .add(entries, over: isMean ? entries.count : 1)
      }
    }
  }

  private mutating func addMarks() {
    for (round, marks) in state.ledger.marks {
      for (member, points) in marks {
        let factor = state.factor(of: state.side(of: member), in: round)
        totals[member, default: PartyTotal()].add(points * factor)
      }
    }
  }

  private func side(of member: Int) -> Int { isOfTeams ? state.side(of: member) : member }

  /// What a side has so far.
  func points(of side: Int) -> Points { shown(totals[side]?.points.whole ?? 0) }

  private func shown(_ tenths: Int) -> Points {
    let points = Points(tenths: tenths)
    return state.setting.way == .quizmaster ? points : points.roundedDown
  }

  /// The lines, the best first; those who are level by number.
  var standings: [Standing] {
    let ranked = sides.map { ($0, totals[$0.number] ?? PartyTotal()) }.sorted { first, second in
      if first.1.precedes(second.1) { return true }
      return !second.1.precedes(first.1) && first.0.number < second.0.number
    }
    var standings: [Standing] = []
    for (place, (side, total)) in ranked.enumerated() {
      let isLevel = place > 0 && !ranked[place - 1].1.precedes(total)
      standings.append(
        Standing(
          rank: isLevel ? standings[place - 1].rank : place + 1,
          side: side.number,
          name: side.name,
          points: shown(total.points.whole),
          right: total.right.whole,
          time: total.taken.whole,
          countedTime: total.time.whole,
          isPresent: side.isPresent
        )
      )
    }
    return standings
  }

  private var sides: [(number: Int, name: PlayerName, isPresent: Bool)] {
    if isOfTeams {
      let present = Set(state.roster.present.map(\.side))
      return state.setting.teams.enumerated().map { ($0, $1, present.contains($0)) }
    }
    return state.roster.members.filter { $0.presence != .removed }.map {
      ($0.number, $0.name, $0.presence == .present)
    }
  }
}
