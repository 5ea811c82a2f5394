import GameRules
import Questions

/// What a host can type next.
struct PartyHint {
  private let party: Party

  init(_ party: Party) {
    self.party = party
  }

  /// One or two sentences.
  var text: String {
    if party.isPaused { return "The party is paused. Type resume to go on." }
    switch party.phase {
    case .lobby: return "Type join NAME for whoever plays too. An empty line begins."
    case .roundIntro:
      let joker = party.setting.extras.contains(.joker) && !party.isTiebreak
      return (joker ? "Type joker NAME to double this round. " : "") + "An empty line goes on."
    case .handOver: return "An empty line shows the question."
    case .open: return opened
    case .claimed: return "Type the letter or words of the answer, or right or wrong."
    case .locked: return "An empty line shows the answer."
    case .collecting: return "An empty line shows the answers, once the papers are in."
    case .reveal, .scoreboard, .intermission: return "An empty line goes on."
    case .entering:
      return "Type the points of all in one line, such as \(example). Then an empty line goes on."
    case .podium: return "The party is over."
    }
  }

  private var opened: String {
    if party.asksOnPaper { return "An empty line goes on." }
    if party.takesFloor {
      return "Type the number of who is first: \(MemberNaming(party).list). An empty line gives up."
    }
    if party.setting.way == .hotSeat && !party.isTiebreak { return answer }
    let waiting = party.pending.compactMap { number in
      party.members.first { $0.number == number }.map { "\(number + 1) \($0.name)" }
    }
    return "Type a number and that one's answer, for each of \(waiting.joined(separator: ", "))."
  }

  private var answer: String {
    guard let count = party.item?.options.count, count > 0 else { return "Type the answer." }
    if count == 2 { return "Type a or b." }
    return "Type a letter from a to \(OptionLabel.letter(at: count - 1))."
  }

  /// As many numbers as there are members.
  private var example: String {
    ["7", "5.5", "8", "6"].prefix(max(party.present.count, 1)).joined(separator: " ")
  }
}
