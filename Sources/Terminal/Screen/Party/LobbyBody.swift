import GameRules

/// Who is there, with their keys or numbers, before it begins.
struct LobbyBody: PartyBody {
  /// With fewer rows nothing but the names is shown.
  private static let leastRows = 12

  let party: Party
  let title: String
  /// Who played last time.
  let offered: [PlayerName]

  func lines(on stage: Stage) -> [StyledLine] {
    if stage.rows < Self.leastRows {
      let names = NameGrid(entries: entries).lines(on: stage, rows: stage.rows - 1, from: .normal)
      return names + call(on: stage)
    }
    let words = PartyWords(party: party)
    let about = [words.way + ".", words.extent + "."].flatMap { stage.paragraph($0) }
    let call = call(on: stage)
    let grid = NameGrid(entries: entries)
    // The names come first; the title has what they leave.
    let least = about.count + call.count + 3
    let names = grid.lines(on: stage, rows: max(stage.rows - least - 5, 1))
    let head = stage.headline(
      title,
      .accent,
      rows: stage.rows - least - names.count - 1,
      from: .large
    )
    let gap = stage.rows > head.count + least + names.count ? [StyledLine.empty] : []
    return head + gap + about + [.empty] + names + [.empty] + call
  }

  private var entries: [NameGrid.Entry] {
    let keys = BuzzerKeys(party)
    return party.present.map { member in
      let lead: String
      switch party.setting.way {
      case .buzzers: lead = keys.key(of: member.number).map { "[\($0)]" } ?? "[ ]"
      case .hotSeat, .quizmaster, .phones: lead = "\(member.number + 1)."
      }
      return NameGrid.Entry(lead: lead, text: member.name.text, role: .strong)
    }
  }

  private func call(on stage: Stage) -> [StyledLine] {
    if party.present.isEmpty {
      let words = HostWords(party: party, offered: offered)
      let names = PartyPhrases.list(words.newcomers.map(\.text))
      return stage.paragraph("Nobody is here yet. Press j to join, or Enter for \(names).", .strong)
    }
    let needed = party.setting.way.members.lowerBound
    if party.present.count < needed {
      return stage.paragraph("At least \(needed) have to join before it can begin.", .warning)
    }
    return stage.paragraph("Ready? Press Enter.", .strong)
  }
}
