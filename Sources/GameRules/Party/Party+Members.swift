extension Party {
  mutating func join(_ name: PlayerName, _ team: Int?) throws(PartyRefusal) {
    let setting = state.setting
    if state.phase == .podium { throw .notNow(.podium) }
    if state.phase != .lobby && (!setting.lateJoin || setting.way == .hotSeat) {
      throw .noLateJoin
    }
    if state.roster.isBanned(name) { throw .nameBanned(name) }
    try expectFree(name, for: nil)
    try expectName(name, of: state.roster.members.count)
    let team = try team.map { number throws(PartyRefusal) in try checkedTeam(number) }
    let present = state.roster.present.count
    if present >= setting.maximumMembers { throw .full(present) }
    let chosen = team ?? smallestTeam
    emit(
      .member(
        .joined(
          member: state.roster.members.count,
          name: name,
          team: chosen,
          factor: setting.factor(of: name, team: chosen)
        )
      )
    )
  }

  private func expectFree(_ name: PlayerName, for member: Int?) throws(PartyRefusal) {
    if state.roster.has(name, but: member) { throw .nameTaken(name) }
    if state.setting.teams.contains(where: { $0.key == name.key }) { throw .nameTaken(name) }
  }

  /// Members are named by number too, so that a number is no name but for who has it.
  private func expectName(_ name: PlayerName, of member: Int) throws(PartyRefusal) {
    if let number = Int(name.text), number != member + 1 { throw .nameIsNumber(name) }
  }

  private func checkedTeam(_ number: Int) throws(PartyRefusal) -> Int {
    guard state.setting.teams.indices.contains(number) else { throw .noTeam(number) }
    return number
  }

  /// The team with the fewest who play, the first of those; nil where each plays alone.
  private var smallestTeam: Int? {
    let present = state.roster.present
    return state.setting.teams.indices.min { first, second in
      present.count { $0.team == first } < present.count { $0.team == second }
    }
  }

  mutating func leave(_ number: Int) throws(PartyRefusal) {
    _ = try present(number)
    if state.phase == .podium { throw .notNow(.podium) }
    emit(.member(.left(member: number)))
    settle()
  }

  mutating func comeBack(_ number: Int) throws(PartyRefusal) {
    guard let member = state.roster[number] else { throw .nobody(number) }
    if state.phase == .podium { throw .notNow(.podium) }
    switch member.presence {
    case .present: throw .there(member.name)
    case .removed: throw .notThere(member.name)
    case .left: break
    }
    let present = state.roster.present.count
    if present >= state.setting.maximumMembers { throw .full(present) }
    emit(.member(.cameBack(member: number)))
  }

  mutating func rename(_ number: Int, _ name: PlayerName) throws(PartyRefusal) {
    _ = try present(number)
    if state.roster.isBanned(name) { throw .nameBanned(name) }
    try expectFree(name, for: number)
    try expectName(name, of: number)
    emit(.member(.renamed(member: number, name: name)))
  }

  mutating func putOut(
    _ number: Int,
    _ fact: (Int) -> MemberFact
  ) throws(PartyRefusal) {
    guard let member = state.roster[number] else { throw .nobody(number) }
    if member.presence == .removed { throw .notThere(member.name) }
    emit(.member(fact(number)))
    settle()
  }

  mutating func changeTeam(_ number: Int, _ team: Int) throws(PartyRefusal) {
    let member = try present(number)
    try expect(.lobby)
    guard member.team != nil else { throw .noTeam(team) }
    emit(.member(.changedTeam(member: number, team: try checkedTeam(team))))
  }

  /// Goes on where the party waited for a member who is gone.
  mutating func settle() {
    if state.isPaused { return }
    if state.phase == .handOver, !state.ableMembers.contains(state.atKeyboard ?? -1) {
      goToNextItem()
    } else {
      closeIfComplete()
    }
  }
}
