import GameRules

/// What stands above a party's screen: what is played, where it is, and the time.
struct PartyHead {
  let party: Party
  let title: String
  let countdown: Countdown?

  func lines(on canvas: Canvas) -> [StyledLine] {
    let words = PartyWords(party: party)
    let place = canvas.line(words.place, .strong)
    let round = party.phase == .podium ? nil : words.roundTitle
    let names = [title, round].compactMap(\.self).filter { !$0.isEmpty }
    // In a narrow window the round says more than the title over everything.
    let left = canvas.isCompact ? names.last ?? "" : names.joined(separator: " · ")
    let shown = canvas.text(left).shortened(to: canvas.width - place.width - 1)
    let first = canvas.spread(StyledLine(shown, .accent), place)
    if let countdown { return [first, countdown.line(on: canvas)] }
    return canvas.isCompact
      ? [first] : [first, canvas.line(String(repeating: "─", count: canvas.width), .faint)]
  }
}
