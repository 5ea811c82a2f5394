import GameRules
import Questions

/// An item while it is open, or closed with its key still hidden.
struct AskedBody: PartyBody {
  let party: Party
  let countdown: Countdown?

  func lines(on stage: Stage) -> [StyledLine] {
    guard let item = party.item else { return [] }
    let banner = banner(on: stage)
    let shown = ShownItem(item)
    let options = shown.options.enumerated().map { place, text in
      let letter = OptionLabel.letter(at: place)
      return ItemPoster.Option(letter: letter, text: text, role: .plain)
    }
    let poster = ItemPoster(stem: shown.stem, options: options)
    let lines = banner + poster.lines(on: stage.lowered(by: banner.count))
    return lines + clock(on: stage.lowered(by: lines.count))
  }

  /// The seconds, where there is room enough left.
  private func clock(on stage: Stage) -> [StyledLine] {
    guard let countdown, countdown.subject != .next, stage.rows > 7 else { return [] }
    let rows = stage.rows - 3
    return [.empty, .empty] + stage.headline(String(countdown.seconds), countdown.role, rows: rows)
  }

  /// Who has the floor, or that the item is closed.
  private func banner(on stage: Stage) -> [StyledLine] {
    let text: String
    switch party.phase {
    case .claimed: text = party.turn?.floor.map { PartyPhrases(party: party).name($0) } ?? ""
    case .locked: text = party.asksOnPaper ? "Pens down." : "No more responses."
    case .lobby, .roundIntro, .handOver, .open, .collecting, .reveal, .entering, .scoreboard,
      .intermission, .podium:
      return []
    }
    return Banner(text: text, aside: party.phase == .claimed ? "has the floor" : "")
      .lines(on: stage)
  }
}
