import GameRules
import Questions

/// What the screens of a party say of it.
struct PartyWords {
  let party: Party

  /// The way of hosting.
  var way: String {
    switch party.setting.way {
    case .hotSeat: "Hot seat: the keyboard goes round"
    case .buzzers: "Buzzers: the first key takes the floor"
    case .quizmaster: "Quizmaster: responses on paper"
    case .phones: "Phones: everybody responds on their own"
    }
  }

  /// How much there is to play.
  var extent: String {
    let rounds = counted.count > 1 ? "\(counted.count) rounds, " : ""
    if party.setting.way == .hotSeat {
      // How many each player gets is known when they are dealt.
      guard case .evenly(let each?) = party.setting.dealing else {
        return rounds + "as many for each"
      }
      return rounds + Wording().count(each, "question") + " for each"
    }
    let items = counted.reduce(0) { $0 + party.quiz.rounds[$1].items.count }
    return rounds + Wording().count(items, "question")
  }

  /// How many items of a round are asked.
  func count(in round: Int) -> Int {
    if party.setting.way != .hotSeat || party.isTiebreak {
      return party.quiz.rounds[round].items.count
    }
    return party.hands.values.joined().count { party.round(ofItem: $0) == round }
  }

  /// The number of the round, such as `Round 2`; nil where there is but one, and in the lobby.
  var roundNumber: String? {
    guard let round = party.round else { return nil }
    if party.isTiebreak { return "Tie-break" }
    guard counted.count > 1, let place = counted.firstIndex(of: round) else { return nil }
    return "Round \(place + 1)"
  }

  /// The rounds that count, by their places.
  private var counted: [Int] {
    party.quiz.rounds.indices.filter { !party.quiz.rounds[$0].isTiebreak }
  }

  /// The round's title; nil where it has none.
  var roundTitle: String? { party.round.flatMap { party.quiz.rounds[$0].title } }

  /// Where the party stands, in a word or two.
  var place: String {
    switch party.phase {
    case .lobby: return "Lobby"
    case .roundIntro:
      let number = roundNumber ?? "Round"
      return party.isTiebreak || counted.count < 2 ? number : "\(number) of \(counted.count)"
    case .handOver, .open, .claimed, .locked: return item("Question")
    case .reveal: return item(party.asksOnPaper ? "Answer" : "Question")
    case .collecting: return "Papers"
    case .entering: return "Points"
    case .scoreboard: return "Scoreboard"
    case .intermission: return "Break"
    case .podium: return "The end"
    }
  }

  private func item(_ noun: String) -> String {
    guard let (place, count) = party.placeInRound else { return noun }
    // In the hot seat places say nothing: each has items of their own.
    if party.setting.way == .hotSeat && !party.isTiebreak {
      let asked = party.ledger.outcomes.count + (party.phase == .reveal ? 0 : 1)
      return "\(noun) \(asked) of \(party.hands.values.reduce(0) { $0 + $1.count })"
    }
    return "\(noun) \(place + 1) of \(count)"
  }

  /// The name of a team, or of a member where each plays alone.
  func sideName(_ side: Int) -> String {
    let teams = party.setting.teams
    if teams.isEmpty { return PartyPhrases(party: party).name(side) }
    return teams.indices.contains(side) ? teams[side].text : ""
  }

  /// What a member responded, as it is shown with the key; nil where that was spoken.
  func response(_ reply: Turn.Reply?) -> String? {
    switch reply?.response {
    case .option(let place): OptionLabel.letter(at: place)
    case .text(let text): text
    case nil: nil
    }
  }

  /// The first lines of the board, to be left on the terminal.
  var lastWords: [String] {
    let board = party.board
    if board.isEmpty || party.phase == .lobby { return [] }
    let shown = board.prefix(Self.mostLastWords).map { standing in
      "\(standing.rank). \(standing.name.text): \(PartyPhrases.points(standing.points))"
    }
    let more = board.count - shown.count
    return shown + (more > 0 ? ["and \(more) more"] : [])
  }

  private static let mostLastWords = 5
}
