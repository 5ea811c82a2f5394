/// A word over everything else on the screen, such as who has the floor.
struct Banner: PartyBody {
  /// Below this many rows a banner is one line.
  private static let leastRows = 18

  /// Below this many nothing is left free under it.
  private static let leastGap = 11

  let text: String
  /// What follows it in the terminal's type; may be empty.
  var aside = ""
  var role = Role.warning

  func lines(on stage: Stage) -> [StyledLine] {
    if stage.rows >= Self.leastRows {
      let room = stage.columns - aside.count - 2
      for size in [TypeSize.large, .medium] {
        guard let big = stage.set(text, role, in: size, within: room), big.count <= 4 else {
          continue
        }
        return stage.centred(withAside(big, on: stage)) + [.empty]
      }
    }
    let words = aside.isEmpty ? text : "\(text) \(aside)"
    let sign = role == .warning ? "▸ " : ""
    return stage.paragraph(sign + words, role) + (stage.rows < Self.leastGap ? [] : [.empty])
  }

  private func withAside(_ big: [StyledLine], on stage: Stage) -> [StyledLine] {
    if aside.isEmpty { return big }
    let width = aside.count + 2
    return big.enumerated().map { row, line in
      row == big.count - 2
        ? line + stage.space(2) + stage.canvas.line(aside, role) : line + stage.space(width)
    }
  }
}
