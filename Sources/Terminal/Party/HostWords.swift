import GameRules
import Questions
import Text

/// What a host types, as what is to happen in a party.
struct HostWords {
  let party: Party
  /// The names of those who play where nobody has joined before the party begins.
  var offered: [PlayerName] = []

  /// Reads a line, given where the party stands.
  func reading(of line: String) -> HostReading {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return emptyLine }
    let responses = HostResponses(party)
    if let option = responses.option(line) { return option }
    if let word = HostWord(typed: String(first)), !word.standsAlone || words.count == 1 {
      return reading(of: word, words.dropFirst())
    }
    return responses.reading(of: words[...]) ?? unknown(line)
  }

  private var emptyLine: HostReading {
    if party.phase == .lobby, party.present.isEmpty {
      let joining = newcomers.map { PartyAction.join($0, team: nil) }
      return .actions(joining + [.advance])
    }
    // A line too many at the hand-over would lose the question.
    if !party.isPaused, HostResponses(party).isAwaited {
      return .unknown("An empty line is no answer. " + PartyHint(party).text)
    }
    return .actions([.advance])
  }

  /// Who plays where nobody said: those of last time, else two without a name of their own.
  var newcomers: [PlayerName] {
    // Those of last time may have been numbered as they were called; without one of them they are not.
    let canJoin = zip(1..., offered).allSatisfy { place, name in
      Int(name.text).map { $0 == place } ?? true
    }
    if !offered.isEmpty, canJoin { return offered }
    let noun = party.setting.way == .quizmaster ? "Team" : "Player"
    return (1...2).compactMap { PlayerName("\(noun) \($0)") }
  }

  private func reading(of word: HostWord, _ rest: ArraySlice<Substring>) -> HostReading {
    switch word {
    case .right: .actions([.judge(.right)])
    case .wrong: .actions([.judge(.wrong)])
    case .reveal: .actions([.reveal])
    case .skip: .actions([.skip])
    case .undo: .actions([.undo])
    case .pause: .actions([.pause])
    case .resume: .actions([.resume])
    case .end: .actions([.end])
    case .board: .board
    case .again: .again
    case .help: .help
    case .join: joining(rest)
    case .rename: renaming(rest)
    case .leave: naming(word, rest) { .leave(member: $0.number) }
    case .back: naming(word, rest) { .comeBack(member: $0.number) }
    case .kick: naming(word, rest) { .kick(member: $0.number) }
    case .ban: naming(word, rest) { .ban(member: $0.number) }
    case .joker: naming(word, rest) { .joker(side: $0.side) }
    case .award: giving(word, rest) { .award(side: $0.side, $1) }
    case .deduct: giving(word, rest) { .deduct(side: $0.side, $1) }
    case .points: marking(rest)
    case .say:
      HostResponses(party).spoken(rest) ?? .unknown("Nobody is asked. " + PartyHint(party).text)
    }
  }

  private func joining(_ words: ArraySlice<Substring>) -> HostReading {
    var actions: [PartyAction] = []
    for typed in words.joined(separator: " ").split(separator: ",") {
      guard let name = PlayerName(String(typed)) else {
        return .unknown("A name in which nothing can be seen. Type \(HostWord.join.usage).")
      }
      let former = party.members.first { $0.presence == .left && $0.name.key == name.key }
      actions.append(former.map { .comeBack(member: $0.number) } ?? .join(name, team: nil))
    }
    return actions.isEmpty ? incomplete(.join) : .actions(actions)
  }

  private func renaming(_ words: ArraySlice<Substring>) -> HostReading {
    let naming = MemberNaming(party)
    // The longest name that leaves a new one.
    guard let (member, rest) = naming.beginning(words.dropLast()) else {
      return words.count < 2 ? incomplete(.rename) : nobody(words)
    }
    // What is left of a longer name than was taken belongs to the new one.
    let typed = words.suffix(rest.count + 1).joined(separator: " ")
    guard let name = PlayerName(typed) else {
      return .unknown("A name in which nothing can be seen. Type \(HostWord.rename.usage).")
    }
    return .actions([.rename(member: member.number, name)])
  }

  private func naming(
    _ word: HostWord,
    _ words: ArraySlice<Substring>,
    _ action: (Member) -> PartyAction
  ) -> HostReading {
    if words.isEmpty { return incomplete(word) }
    return MemberNaming(party).member(words).map { .actions([action($0)]) } ?? nobody(words)
  }

  private func giving(
    _ word: HostWord,
    _ words: ArraySlice<Substring>,
    _ action: (Member, Points) -> PartyAction
  ) -> HostReading {
    guard words.count > 1, let points = words.last.flatMap({ Points(String($0)) }) else {
      return incomplete(word)
    }
    let name = words.dropLast()
    return MemberNaming(party).member(name).map { .actions([action($0, points)]) } ?? nobody(name)
  }

  /// `NAME N`, for the current round, or `NAME N round R`.
  private func marking(_ words: ArraySlice<Substring>) -> HostReading {
    var words = words
    var round = party.round
    if words.count > 3, let number = words.last.flatMap({ Int($0) }),
      words.dropLast().last?.lowercased() == "round"
    {
      round = number - 1
      words = words.dropLast(2)
    }
    return giving(.points, words) { member, points in
      .enter(round: round ?? 0, member: member.number, points)
    }
  }

  private func incomplete(_ word: HostWord) -> HostReading {
    .unknown("Something is missing. Type \(word.usage).")
  }

  private func nobody(_ words: ArraySlice<Substring>) -> HostReading {
    let list = MemberNaming(party).list
    let here = list.isEmpty ? "Nobody is here yet." : "Here are \(list)."
    return .unknown("Nobody is called \(Self.quoted(words.joined(separator: " "))). \(here)")
  }

  private func unknown(_ line: String) -> HostReading {
    let first = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let words = HostWord.allCases.map(\.rawValue)
    let advice =
      Spelling.nearest(to: first, among: words).map { "Did you mean \($0)?" }
      ?? PartyHint(party).text
    return .unknown("\(Self.quoted(line)) is nothing that is known here. \(advice)")
  }

  private static func quoted(_ typed: String) -> String {
    "\"\(TerminalText(typed, in: .unicode).shortened(to: 40).string)\""
  }
}
