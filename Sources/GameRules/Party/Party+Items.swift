extension Party {
  mutating func respond(
    _ number: Int,
    _ item: Int,
    _ response: PartyResponse
  ) throws(PartyRefusal) {
    let turn = try turn(for: number, item, .open, .claimed)
    if state.takesFloor {
      guard let floor = turn.floor else {
        throw turn.judged[number] == nil ? .noFloor : .out
      }
      if floor != number { throw .floorTaken(by: floor) }
    } else {
      if turn.replies[number] != nil { throw .responded }
      if !state.pending.contains(number) { throw .teamResponded }
    }
    let judge = judge(of: item)
    guard judge.isReadable(response) else { throw .unreadable }
    let after = state.itemWatch.elapsed(at: now)
    if turn.floor == nil { try expectInTime(number, after) }
    emit(
      .item(.responded(item: item, member: number, after: after, response: response))
    )
    if turn.floor == nil {
      closeIfComplete()
    } else {
      settleFloor(number, isRight: !judge.right(among: [number: response]).isEmpty)
    }
  }

  mutating func buzz(_ number: Int, _ item: Int) throws(PartyRefusal) {
    let turn = try turn(for: number, item, .open, .claimed)
    guard state.takesFloor else { throw .noResponses }
    if turn.judged[number] != nil { throw .out }
    if let floor = turn.floor { throw .floorTaken(by: floor) }
    let after = state.itemWatch.elapsed(at: now)
    try expectInTime(number, after)
    emit(.item(.buzzed(item: item, member: number, after: after)))
  }

  mutating func judge(_ judgement: PartyAction.Judgement) throws(PartyRefusal) {
    try expect(.claimed)
    guard let floor = state.turn?.floor else { throw .noFloor }
    settleFloor(floor, isRight: judgement == .right)
  }

  /// The turn of the item that is asked, where a member can respond to it.
  private func turn(
    for number: Int,
    _ item: Int,
    _ phases: PartyPhase...
  ) throws(PartyRefusal) -> Turn {
    _ = try present(number)
    guard phases.contains(state.phase), let turn = state.turn else {
      throw .notNow(state.phase)
    }
    if state.isPaused { throw .paused }
    if turn.item != item { throw .otherItem(asked: turn.item) }
    if state.asksOnPaper { throw .noResponses }
    if !turn.able.contains(number) { throw .notAsked }
    return turn
  }

  private func expectInTime(_ number: Int, _ after: Int) throws(PartyRefusal) {
    if let limit = state.limit(of: number), after > limit { throw .late }
  }

  func judge(of item: Int) -> ResponseJudge {
    ResponseJudge(item: state.plan.items[item], articles: state.setting.articles)
  }

  /// Says of who has the floor whether they were right: then nobody else is asked.
  mutating func settleFloor(_ number: Int, isRight: Bool) {
    guard let item = state.item else { return }
    emit(.item(.judged(item: item, member: number, isRight: isRight)))
    if isRight { close(item) } else { closeIfComplete() }
  }

  mutating func lock() throws(PartyRefusal) {
    try expect(.open)
    guard let item = state.item else { throw .notNow(state.phase) }
    close(item)
  }

  /// Closes the open item once nobody is left who could respond.
  mutating func closeIfComplete() {
    guard state.phase == .open, !state.isPaused, !state.asksOnPaper, let item = state.item,
      state.pending.isEmpty
    else { return }
    close(item)
  }

  /// Closes an item; where all have heard the response, its key is shown at once.
  mutating func close(_ item: Int) {
    emit(.item(.locked(item: item)))
    switch state.setting.way {
    case .hotSeat, .buzzers: show(item)
    case .quizmaster, .phones: break
    }
  }

  mutating func reveal() throws(PartyRefusal) {
    try expect(.open, .locked)
    guard let item = state.item, !state.asksOnPaper else { throw .notNow(state.phase) }
    if state.phase == .open { close(item) }
    if state.phase == .locked { show(item) }
  }

  /// Scores the responses to a closed item and shows its key.
  mutating func show(_ item: Int) {
    let right = rightMembers(item)
    for number in (state.turn?.replies.keys.sorted()) ?? [] {
      guard let reply = state.turn?.replies[number] else { continue }
      let score = score(of: number, reply, isRight: right.contains(number))
      emit(.item(.scored(item: item, member: number, score: score)))
    }
    if let tieBreak = state.tieBreak {
      let through = Set(right.map { state.side(of: $0) })
      // Where nobody is right, nobody is out.
      if !through.isEmpty {
        let sides = tieBreak.contenders.filter { through.contains($0) }
        emit(.item(.stayed(item: item, sides: sides)))
      }
    }
    emit(.item(.revealed(item: item)))
  }

  private func rightMembers(_ item: Int) -> Set<Int> {
    guard let turn = state.turn else { return [] }
    if state.takesFloor { return Set(turn.judged.filter(\.value).keys) }
    return judge(of: item).right(among: turn.replies.compactMapValues(\.response))
  }

  private func score(of number: Int, _ reply: Turn.Reply, isRight: Bool) -> Score {
    let setting = state.setting
    let factor = state.roster[number]?.factor ?? .usual
    let streak = isRight ? (state.ledger.streaks[state.streakHolder(number)] ?? 0) + 1 : 0
    var points = 0
    if isRight {
      let limit = setting.extras.contains(.noSpeed) ? nil : state.limit(of: number)
      points = setting.scoring.points(after: reply.after, limit: limit)
      if setting.extras.contains(.streak) { points += setting.scoring.bonus(streak: streak) }
    } else if setting.extras.contains(.penalty) {
      points = -setting.scoring.penalty
    }
    let times = state.factor(of: state.side(of: number), in: state.round ?? 0)
    return Score(
      isRight: isRight,
      points: state.tieBreak == nil ? Points(points) * times : .zero,
      time: factor.shortened(reply.after),
      streak: streak
    )
  }
}
