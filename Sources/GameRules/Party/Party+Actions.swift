extension Party {
  /// Does what an action asks for, or says why not before anything is done.
  mutating func perform(_ action: PartyAction) throws(PartyRefusal) {
    switch action {
    case .begin: try begin()
    case .advance: try advance()
    case .respond(let member, let item, let response):
      try respond(member, item, response)
    case .buzz(let member, let item): try buzz(member, item)
    case .judge(let judgement): try judge(judgement)
    case .lock: try lock()
    case .reveal: try reveal()
    case .skip: try skip()
    case .pause: try pause()
    case .resume: try resume()
    case .undo: try undo()
    case .award(let side, let points): try award(side, points)
    case .deduct(let side, let points): try deduct(side, points)
    case .join(let name, let team): try join(name, team)
    case .leave(let member): try leave(member)
    case .comeBack(let member): try comeBack(member)
    case .rename(let member, let name): try rename(member, name)
    case .kick(let member): try putOut(member) { .kicked(member: $0) }
    case .ban(let member): try putOut(member) { .banned(member: $0) }
    case .changeTeam(let member, let team): try changeTeam(member, team)
    case .joker(let side): try joker(side)
    case .enter(let round, let member, let points): try enter(round, member, points)
    case .tick: tick()
    case .end: try end()
    }
  }

  /// Refuses while the party is paused, or stands elsewhere than an action belongs.
  func expect(_ phases: PartyPhase...) throws(PartyRefusal) {
    guard phases.contains(state.phase) else { throw .notNow(state.phase) }
    if state.isPaused { throw .paused }
  }

  /// The member of a number who plays.
  func present(_ number: Int) throws(PartyRefusal) -> Member {
    guard let member = state.roster[number] else { throw .nobody(number) }
    guard member.presence == .present else { throw .notThere(member.name) }
    return member
  }
}
