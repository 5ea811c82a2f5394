import GameRules

/// Who takes part in the item that is asked, with keys and how each stands.
struct PartyRoll {
  private static let mostLines = 3

  private let party: Party

  init(_ party: Party) {
    self.party = party
  }

  func lines(on canvas: Canvas) -> [StyledLine] {
    guard let turn = party.turn, party.phase == .open || party.phase == .claimed,
      party.setting.way != .hotSeat || party.isTiebreak
    else { return [] }
    // The banner says who has the floor.
    if canvas.isCompact && party.phase == .claimed { return [] }
    let keys = BuzzerKeys(party)
    let entries = turn.able.map { entry($0, turn, keys, canvas) }
    var lines: [StyledLine] = []
    for entry in entries {
      if let last = lines.last, last.width + entry.width + 3 <= canvas.width {
        lines[lines.count - 1] = last + canvas.line("   ") + entry
      } else {
        lines.append(entry)
      }
    }
    let most = canvas.isCompact ? 1 : Self.mostLines
    if lines.count <= most { return lines }
    return lines.prefix(most - 1) + [canvas.line(summary, .faint)]
  }

  private var summary: String {
    let count = party.pending.count
    // A bare 1 would be read as the number of a member.
    let some = count == 1 ? "One" : String(count)
    return "\(some) can still \(party.takesFloor ? "take the floor" : "respond")"
  }

  private func entry(
    _ member: Int,
    _ turn: Turn,
    _ keys: BuzzerKeys,
    _ canvas: Canvas
  ) -> StyledLine {
    let name = PartyPhrases(party: party).name(member)
    if party.takesFloor {
      let key = keys.key(of: member).map { "[\($0)] " } ?? ""
      if turn.floor == member { return canvas.line("▸ \(name) has the floor", .warning) }
      if turn.judged[member] == false { return canvas.line("✗ \(name) is out", .wrong) }
      return canvas.line(key, .accent) + canvas.line(name)
    }
    if turn.replies[member] != nil { return canvas.line("✓ \(name) has responded", .right) }
    return canvas.line("… \(name)", .faint)
  }
}
