import GameRules
import Questions

/// What the keys do where a party stands.
struct PartyHints {
  let party: Party
  let dialog: PartyDialog

  /// The most important first.
  var hints: [FootLine.Hint] {
    switch dialog {
    case .help, .board: return [FootLine.Hint("any key", "close")]
    case .leaving:
      return [FootLine.Hint("y", "end the party"), FootLine.Hint("n", "go on")]
    case .words: return [FootLine.Hint("Enter", "do it"), FootLine.Hint("Esc", "leave it")]
    case .none, .closing: break
    }
    if party.isPaused { return [FootLine.Hint("p", "go on")] + others }
    // All other letters belong to the response.
    if case .text = Asking(party) { return [FootLine.Hint("Enter", "respond")] + others }
    let pause =
      party.phase == .lobby || party.phase == .podium
      ? [] : [FootLine.Hint("p", "pause")]
    return own + pause + others
  }

  private var others: [FootLine.Hint] {
    switch party.phase {
    case .podium: []
    case .lobby, .roundIntro, .handOver, .open, .claimed, .locked, .collecting, .reveal, .entering,
      .scoreboard, .intermission:
      [FootLine.Hint("?", "keys"), FootLine.Hint(":", "words"), FootLine.Hint("Esc", "end")]
    }
  }

  private var own: [FootLine.Hint] {
    switch party.phase {
    case .lobby:
      [FootLine.Hint("Enter", "begin"), FootLine.Hint("j", "join")]
    case .roundIntro: [FootLine.Hint("Enter", "begin the round")]
    case .handOver: [FootLine.Hint("Enter", "show the question")]
    case .open: opened
    case .claimed:
      letters + [FootLine.Hint("y", "right"), FootLine.Hint("n", "not right")]
    case .locked: [FootLine.Hint("Enter", "show the answer")]
    case .collecting: [FootLine.Hint("Enter", "show the answers")]
    case .entering: [FootLine.Hint("Enter", "keep, then go on"), FootLine.Hint("u", "undo")]
    case .reveal, .scoreboard, .intermission:
      [FootLine.Hint("Enter", "go on"), FootLine.Hint("u", "undo")]
    case .podium: [FootLine.Hint("Enter", "close")]
    }
  }

  private var opened: [FootLine.Hint] {
    if party.asksOnPaper { return [FootLine.Hint("Enter", "next question")] }
    if party.takesFloor {
      return [FootLine.Hint("your key", "take the floor"), FootLine.Hint("Enter", "close")]
    }
    return letters
  }

  private var letters: [FootLine.Hint] {
    let count = party.item?.options.count ?? 0
    if count == 0 { return [] }
    let last = OptionLabel.letter(at: count - 1)
    return [FootLine.Hint(count == 2 ? "a/b" : "a–\(last)", "respond")]
  }
}
