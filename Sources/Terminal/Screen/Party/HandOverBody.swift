import GameRules

/// Hides the item until the next player has the keyboard.
struct HandOverBody: PartyBody {
  let party: Party

  private var call: String {
    party.setting.timeLimit == nil
      ? "Ready? Press Enter." : "Ready? Press Enter, and your time begins."
  }

  func lines(on stage: Stage) -> [StyledLine] {
    let name = party.atKeyboard.map { PartyPhrases(party: party).name($0) } ?? ""
    let isSmall = stage.rows < 20
    let above = stage.headline("Pass the keyboard to", .plain, rows: isSmall ? 1 : 4, from: .medium)
    let below = stage.paragraph(call, .accent)
    let room = stage.rows - above.count - below.count - 4
    return above + [.empty] + stage.headline(name, .warning, rows: room) + [.empty, .empty] + below
  }
}
