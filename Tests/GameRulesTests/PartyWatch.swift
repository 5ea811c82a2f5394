import GameRules
import Testing

/// Holds a party to what must be true whatever happens.
struct PartyWatch {
  let seed: UInt64

  /// After one action that was not refused.
  func check(
    _ action: PartyAction,
    from before: Party,
    to after: Party,
    events: [PartyEvent]
  ) {
    expect(after.events.count == before.events.count + events.count, action)
    expect(after.events.suffix(events.count) == events[...], action)
    if case .respond(let member, let item, _) = action {
      expect(before.phase == .open || before.phase == .claimed, action)
      expect(!before.isPaused && before.itemNumber == item, action)
      expect(before.pending.contains(member), action)
      let left = before.timeLeft(at: before.moment, for: member)
      expect(left.map { $0 >= .zero } ?? true, action)
    }
    if case .buzz(let member, let item) = action {
      expect(before.phase == .open && !before.isPaused && before.itemNumber == item, action)
      expect(before.pending.contains(member), action)
    }
    expect(events.allSatisfy { $0.at >= before.events.last?.at ?? 0 }, action)
  }

  /// At the end.
  func checkWhole(_ party: Party) {
    checkResponses(party)
    checkBoard(party.board, party)
    checkBoard(party.memberBoard, party)
    checkSums(party)
    expect(party.ledger.outcomes.allSatisfy { !party.voided.contains($0.item) }, "a voided item")
    expect(party.contenders.count <= party.board.count, "\(party.contenders)")
  }

  /// Adds up again, straight from the events, what each member has.
  private func checkSums(_ party: Party) {
    let hasTeams = !party.setting.teams.isEmpty
    var sums: [Int: Points] = [:]
    for event in party.events {
      switch event.fact {
      case .item(.scored(let item, let member, let score)):
        let isShown = party.ledger.outcomes.contains { $0.item == item }
        if isShown { sums[member, default: .zero] = sums[member, default: .zero] + score.points }
      case .points(.awarded), .points(.marked), .points(.jokerPlayed), .points(.awardUndone),
        .item, .member, .course:
        break
      }
    }
    for (round, marks) in party.ledger.marks {
      for (member, points) in marks {
        let isDoubled = party.ledger.jokers[member] == round
        let factor = (party.setting.multipliers[round] ?? 1) * (isDoubled ? 2 : 1)
        sums[member, default: .zero] = sums[member, default: .zero] + points * factor
      }
    }
    for award in party.ledger.awards where !award.isUndone && !hasTeams {
      sums[award.side, default: .zero] = sums[award.side, default: .zero] + award.points
    }
    for standing in party.memberBoard {
      expect(party.members[standing.side].presence != .removed, "\(standing) was put out")
      var sum = sums[standing.side] ?? .zero
      if !party.setting.extras.contains(.penalty) { sum = max(sum, .zero) }
      if party.setting.way != .quizmaster { sum = sum.roundedDown }
      expect(sum == standing.points, "\(standing) has \(sum)")
    }
  }

  private func checkResponses(_ party: Party) {
    var open: Int?
    var scored: Set<[Int]> = []
    var responded: Set<[Int]> = []
    for event in party.events {
      guard case .item(let fact) = event.fact else { continue }
      switch fact {
      case .opened(let item): open = item
      case .locked, .skipped: open = nil
      case .responded(let item, let member, let after, _):
        expect(open == item, "a response to \(item) while \(open ?? -1) is open")
        expect(responded.insert([item, member]).inserted, "\(member) twice for \(item)")
        let limit = party.members[member].factor.hundredths * 80
        expect(party.setting.timeLimit == nil || after <= limit, "late by \(after)")
      case .buzzed(let item, _, _): expect(open == item, "a key for \(item)")
      case .scored(let item, let member, let score):
        expect(scored.insert([item, member]).inserted, "\(member) scores twice for \(item)")
        expect(score.points >= .zero || party.setting.extras.contains(.penalty), "a penalty")
        expect(!score.isRight || score.points >= .zero, "a right response that costs")
      case .handedOver, .judged, .stayed, .revealed: break
      }
    }
  }

  private func checkBoard(_ board: [Standing], _ party: Party) {
    for (place, standing) in board.enumerated() {
      if !party.setting.extras.contains(.penalty) {
        expect(standing.points >= .zero, "\(standing)")
      }
      guard place > 0 else {
        expect(standing.rank == 1, "\(standing)")
        continue
      }
      let above = board[place - 1]
      expect(above.points >= standing.points, "\(above) above \(standing)")
      expect(standing.rank == above.rank || standing.rank == place + 1, "\(standing)")
      if standing.rank == above.rank {
        expect(above.points == standing.points && above.right == standing.right, "\(standing)")
        expect(above.countedTime == standing.countedTime, "\(standing)")
      }
    }
  }

  private func expect(_ holds: Bool, _ what: @autoclosure () -> Any) {
    if !holds { Issue.record("seed \(seed): \(what())") }
  }
}
