import GameRules

/// The ranks of the board that was shown before the one that is shown now.
struct BoardMovement {
  /// By side; empty where no board was shown before.
  let ranks: [Int: Int]

  init(before party: Party) {
    var shown = party.events.indices.filter { place in
      guard case .course(.boardShown) = party.events[place].fact else { return false }
      return true
    }
    switch party.phase {
    case .scoreboard, .intermission: _ = shown.popLast()
    case .lobby, .roundIntro, .handOver, .open, .claimed, .locked, .collecting, .reveal, .entering,
      .podium:
      break
    }
    guard let last = shown.last else {
      ranks = [:]
      return
    }
    do throws(PartyError) {
      let old = try Party(
        setting: party.setting,
        quiz: party.quiz,
        events: Array(party.events[...last])
      )
      ranks = Dictionary(old.board.map { ($0.side, $0.rank) }) { first, _ in first }
    } catch {
      preconditionFailure("the beginning of a party is a party")
    }
  }
}
