import GameRules
import Questions

/// What a party says line by line besides what happens in it.
struct PartyReport {
  private let hosting: Hosting

  init(_ hosting: Hosting) {
    self.hosting = hosting
  }

  /// What is said before anything else: what is played, and for one that goes on where it stands.
  func opening(of party: Party) -> [String] {
    let hint = "Type help for all that can be typed. The end of input ends the party."
    let head = [PartyPhrases.sentence("\(hosting.title): \(rules(of: party))"), hint]
    return head + (party.phase == .lobby ? lobby(party) : state(of: party, at: party.moment))
  }

  private func rules(of party: Party) -> String {
    let setting = party.setting
    let way =
      switch setting.way {
      case .hotSeat: "hot seat"
      case .buzzers: "buzzers"
      case .quizmaster: "quizmaster"
      case .phones: "phones"
      }
    return ([way, questions(of: party)] + extras(of: party)).joined(separator: ", ")
  }

  private func questions(of party: Party) -> String {
    let rounds = party.quiz.rounds.filter { !$0.isTiebreak }
    let count = Wording().count(rounds.reduce(0) { $0 + $1.items.count }, "question")
    let parts = rounds.count == 1 ? "" : " in \(rounds.count) rounds"
    guard party.setting.way == .hotSeat else { return count + parts }
    switch party.setting.dealing {
    case .inOrder: return "\(count)\(parts) to be dealt in order"
    case .evenly(nil): return "\(count)\(parts) to be dealt evenly"
    case .evenly(let each?):
      return "\(Wording().count(each, "question")) each" + (parts.isEmpty ? "" : " per round")
    }
  }

  private func extras(of party: Party) -> [String] {
    let setting = party.setting
    var parts: [String] = []
    if let limit = setting.timeLimit { parts.append(Wording.seconds(limit) + " a question") }
    if let limit = setting.floorLimit {
      parts.append(Wording.seconds(limit) + " for who has the floor")
    }
    for extra in PartyExtra.allCases where setting.extras.contains(extra) {
      switch extra {
      case .streak: parts.append("more for right answers in a row")
      case .penalty: parts.append("a miss costs half")
      case .joker: parts.append("a joker each")
      case .noSpeed: parts.append("speed earns nothing")
      }
    }
    if setting.hasBreaks, party.quiz.rounds.count(where: { !$0.isTiebreak }) > 1 {
      parts.append("a break between rounds")
    }
    if let auto = setting.auto { parts.append("going on after " + Wording.seconds(auto)) }
    return parts
  }

  /// Where a party stands: the board, what is being asked and how long yet.
  ///
  /// - `moment`: Since the party's beginning.
  func state(of party: Party, at moment: Duration) -> [String] {
    if party.phase == .lobby { return lobby(party) }
    let left = party.timeLeft(at: moment).map {
      PartyPhrases.seconds(Int($0 / .milliseconds(1))) + " are left."
    }
    return ["The board:"] + BoardLines(party).lines + stand(of: party)
      + [left, PartyHint(party).text].compactMap(\.self)
  }

  private func stand(of party: Party) -> [String] {
    let words = ItemWording(party: party, categoryTitles: hosting.categoryTitles)
    switch party.phase {
    case .open, .claimed, .locked:
      return (party.itemNumber.map { words.question($0) } ?? []) + floor(of: party)
    case .handOver:
      return party.atKeyboard.map { ["It is the turn of \(PartyPhrases(party: party).name($0))."] }
        ?? []
    case .roundIntro, .collecting, .reveal, .entering, .scoreboard, .intermission:
      return party.round.map { [PartyWording(party: party).roundHead($0)] } ?? []
    case .lobby, .podium: return []
    }
  }

  /// Who missed the item that is asked, and who is to answer it.
  private func floor(of party: Party) -> [String] {
    guard let turn = party.turn else { return [] }
    let phrases = PartyPhrases(party: party)
    let out = turn.judged.filter { !$0.value }.keys.sorted().map { phrases.name($0) }
    let missed = out.isEmpty ? nil : "Out of this question: \(PartyPhrases.list(out))."
    let floor = turn.floor.map { phrases.name($0) + " has the floor." }
    return [missed, floor].compactMap(\.self)
  }

  /// Who is there before the party begins.
  private func lobby(_ party: Party) -> [String] {
    if !party.present.isEmpty { return ["Here are \(MemberNaming(party).list)."] }
    let words = HostWords(party: party, offered: hosting.offered)
    let names = PartyPhrases.list(words.newcomers.map(\.text))
    let isAgain = !hosting.offered.isEmpty
    return ["Nobody is here yet; an empty line lets \(names) play\(isAgain ? " again" : "")."]
  }

  /// What can be typed, a line each.
  func help(for party: Party) -> [String] {
    let words = HostWord.allCases.filter { isUseful($0, in: party) }
    return [PartyHint(party).text, "A player or team is named by number or name."]
      + words.map { "  \($0.usage): \($0.summary)" }
  }

  private func isUseful(_ word: HostWord, in party: Party) -> Bool {
    switch word {
    case .points: party.setting.way == .quizmaster
    case .right, .wrong: party.setting.way == .buzzers
    case .joker: party.setting.extras.contains(.joker)
    case .join, .leave, .back, .rename, .kick, .ban, .say, .reveal, .skip, .award, .deduct, .undo,
      .pause, .resume, .board, .again, .help, .end:
      true
    }
  }

  /// What closes a party: the places of honour, whom the facts are owed to, and the board last.
  func closing(of party: Party) -> [String] {
    let board = BoardLines(party)
    let places = board.podium
    let credits = hosting.credits.isEmpty ? [] : [""] + hosting.credits
    if party.board.isEmpty { return ["Nobody has played."] + credits }
    return (places.isEmpty ? ["Nobody has a point."] : places) + credits
      + ["", "The board:"] + board.lines
  }
}
