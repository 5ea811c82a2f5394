import GameRules
import Questions

/// Responses, keys and points as a host types them.
struct HostResponses {
  private let party: Party
  private let naming: MemberNaming

  init(_ party: Party) {
    self.party = party
    naming = MemberNaming(party)
  }

  /// Whether the item is open and waits for nothing but what members respond.
  var isAwaited: Bool {
    party.phase == .open && !party.takesFloor && !party.asksOnPaper && !party.pending.isEmpty
  }

  /// Who alone responds now: the player at the keyboard, or who has the floor.
  private var speaker: Int? {
    switch party.phase {
    case .claimed: party.turn?.floor
    case .open: party.setting.way == .hotSeat && !party.isTiebreak ? party.pending.first : nil
    case .lobby, .roundIntro, .handOver, .locked, .collecting, .reveal, .entering, .scoreboard,
      .intermission, .podium:
      nil
    }
  }

  /// The option that a whole line names where one member alone responds; nil where it names none.
  func option(_ line: String) -> HostReading? {
    guard let speaker, let number = party.itemNumber, let item = party.item, !item.options.isEmpty
    else { return nil }
    // A late key is no option.
    if party.phase == .claimed, key(line) != nil { return nil }
    switch ResponseReader(item).reading(of: line) {
    case .option(let place):
      return .actions([.respond(member: speaker, item: number, .option(place))])
    case .ambiguous(let named, let spelled):
      let meanings = [named, spelled].map { OptionLabel.named(item.options[$0], at: $0) }
      return .unknown("That may be \(meanings[0]) or \(meanings[1]). Type a letter.")
    case .empty, .unknown: return nil
    }
  }

  /// The member whose key, a bare number, a line is.
  private func key(_ line: String) -> Int? {
    line.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) }.flatMap { number in
      party.present.first { $0.number + 1 == number }?.number
    }
  }

  /// What words mean that are none of a host's own; nil where they mean nothing.
  func reading(of words: ArraySlice<Substring>) -> HostReading? {
    if let marks = marks(words) { return marks }
    guard let item = party.itemNumber else { return nil }
    switch party.phase {
    case .open where party.takesFloor: return buzz(words, item)
    case .claimed: return buzz(words, item) ?? spoken(words)
    case .open where party.asksOnPaper: return nil
    case .open: return speaker == nil ? named(words, item) : spoken(words)
    case .lobby, .roundIntro, .handOver, .locked, .collecting, .reveal, .entering, .scoreboard,
      .intermission, .podium:
      return nil
    }
  }

  /// Words that whoever is to respond has said; nil where that is nobody, or options are named.
  func spoken(_ words: ArraySlice<Substring>) -> HostReading? {
    guard let speaker, let item = party.itemNumber else { return nil }
    return response(words).map { .actions([.respond(member: speaker, item: item, $0)]) }
  }

  /// A member's key, and perhaps what they said: `2` or `2 b`.
  private func buzz(_ words: ArraySlice<Substring>, _ item: Int) -> HostReading? {
    guard let (member, rest) = naming.beginning(words) else { return nil }
    let hasFloor = party.turn?.floor == member.number
    let key: [PartyAction] = hasFloor ? [] : [.buzz(member: member.number, item: item)]
    if rest.isEmpty { return .actions([.buzz(member: member.number, item: item)]) }
    if let judgement = judgement(rest) { return .actions(key + [.judge(judgement)]) }
    return response(rest).map {
      .actions(key + [.respond(member: member.number, item: item, $0)])
    }
  }

  private func judgement(_ words: ArraySlice<Substring>) -> PartyAction.Judgement? {
    guard words.count == 1, let word = words.first.flatMap({ HostWord(typed: String($0)) }) else {
      return nil
    }
    return word == .right ? .right : word == .wrong ? .wrong : nil
  }

  /// A member and their response where several respond to one item.
  private func named(_ words: ArraySlice<Substring>, _ item: Int) -> HostReading? {
    guard let (member, rest) = naming.beginning(words), let response = response(rest) else {
      return nil
    }
    return .actions([.respond(member: member.number, item: item, response)])
  }

  private func response(_ words: ArraySlice<Substring>) -> PartyResponse? {
    guard let item = party.item, !words.isEmpty else { return nil }
    let text = words.joined(separator: " ")
    switch item.body {
    case .typed, .nearest, .matching: return .text(text)
    case .choice, .boolean:
      switch ResponseReader(item).reading(of: text) {
      case .option(let place): return .option(place)
      case .ambiguous, .empty, .unknown: return nil
      }
    }
  }

  /// The points of a round, one number for each who plays.
  private func marks(_ words: ArraySlice<Substring>) -> HostReading? {
    guard party.setting.way == .quizmaster, let round = party.round, !party.isTiebreak else {
      return nil
    }
    switch party.phase {
    case .collecting, .reveal, .entering, .scoreboard: break
    case .lobby, .roundIntro, .handOver, .open, .claimed, .locked, .intermission, .podium:
      return nil
    }
    let points = words.compactMap { Points(String($0)) }
    if points.count != words.count { return nil }
    let members = party.present
    if points.count != members.count {
      let numbers = Wording().count(points.count, "number")
      return .unknown("\(numbers) for \(members.count): \(naming.list). Type one for each.")
    }
    return .actions(
      zip(members, points).map { .enter(round: round, member: $0.number, $1) }
    )
  }
}
