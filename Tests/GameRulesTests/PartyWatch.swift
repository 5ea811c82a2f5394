import GameRules
import Testing

/// Holds a party to what must be true whatever happens.
struct PartyWatch {
  let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
  }

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
        // The handicap of one player is the longest.
        if !party.takesFloor || party.phase == .podium, party.setting.way != .buzzers {
          expect(party.setting.timeLimit == nil || after <= 12_000, "late by \(after)")
        }
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
        expect(above.time == standing.time, "\(standing)")
      }
    }
  }

  private func expect(_ holds: Bool, _ what: @autoclosure () -> Any) {
    if !holds { Issue.record("seed \(seed): \(what())") }
  }
}
