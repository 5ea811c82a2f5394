extension Party {
  mutating func award(_ side: Int, _ points: Points) throws(PartyRefusal) {
    try expectSide(side)
    guard points.canBeGiven else { throw .pointsOutside(points) }
    emit(.points(.awarded(side: side, points: points)))
  }

  mutating func deduct(_ side: Int, _ points: Points) throws(PartyRefusal) {
    try expectSide(side)
    guard points.canBeGiven else { throw .pointsOutside(points) }
    var taken = points
    if !state.setting.extras.contains(.penalty) {
      taken = min(points, PartyBoard(state).points(of: side))
    }
    emit(.points(.awarded(side: side, points: .zero - taken)))
  }

  mutating func undo() throws(PartyRefusal) {
    guard state.ledger.awards.contains(where: { !$0.isUndone }) else { throw .nothingToUndo }
    emit(.points(.awardUndone))
  }

  mutating func joker(_ side: Int) throws(PartyRefusal) {
    guard state.setting.extras.contains(.joker) else { throw .noJokers }
    try expect(.roundIntro)
    try expectSide(side)
    guard let round = state.round, state.tieBreak == nil else { throw .notNow(state.phase) }
    if let played = state.ledger.jokers[side] { throw .jokerPlayed(round: played) }
    emit(.points(.jokerPlayed(side: side, round: round)))
  }

  mutating func enter(
    _ round: Int,
    _ number: Int,
    _ points: Points
  ) throws(PartyRefusal) {
    guard state.setting.way == .quizmaster else { throw .notNow(state.phase) }
    guard let member = state.roster[number] else { throw .nobody(number) }
    if member.presence == .removed { throw .notThere(member.name) }
    guard state.canBeMarked(round) else { throw .noRound(round) }
    guard points == .zero || points.canBeGiven else { throw .pointsOutside(points) }
    emit(.points(.marked(round: round, member: number, points: points)))
  }

  private func expectSide(_ side: Int) throws(PartyRefusal) {
    if state.setting.teams.isEmpty {
      guard let member = state.roster[side] else { throw .nobody(side) }
      if member.presence == .removed { throw .notThere(member.name) }
    } else if !state.setting.teams.indices.contains(side) {
      throw .noTeam(side)
    }
  }
}
