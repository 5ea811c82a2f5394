import GameRules

/// A break between rounds, with the board below it.
struct BreakBody: PartyBody {
  let board: BoardBody

  func lines(on stage: Stage) -> [StyledLine] {
    let head = stage.headline("Break", .warning, rows: stage.rows < 16 ? 1 : 4, from: .large)
    let below = stage.lowered(by: head.count + 1)
    return head + [.empty] + board.lines(on: below, from: .normal)
  }
}
