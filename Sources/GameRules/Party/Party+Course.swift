import Questions

extension Party {
  mutating func begin() throws(PartyRefusal) {
    try expect(.lobby)
    let members = state.roster.present.map(\.number)
    let needed = state.setting.way.members.lowerBound
    if members.count < needed { throw .tooFew(found: members.count, needed: needed) }
    emit(.course(.begun))
    if state.setting.way == .hotSeat { deal(to: members) }
    goToRound(from: 0)
  }

  private mutating func deal(to members: [Int]) {
    var hands: [[Int]] = Array(repeating: [], count: members.count)
    for (round, items) in state.plan.rounds.enumerated() where !state.plan.isTiebreak(round) {
      let deal = HotSeatDeal(
        items: Array(state.plan.items[items]),
        players: members.count,
        state.setting.dealing
      )
      for (place, hand) in deal.hands.enumerated() {
        hands[place] += hand.map { items.lowerBound + $0 }
      }
    }
    for (member, hand) in zip(members, hands) {
      emit(.member(.dealt(member: member, items: hand)))
    }
  }

  mutating func advance() throws(PartyRefusal) {
    if state.isPaused { throw .paused }
    switch state.phase {
    case .lobby:
      return try begin()
    case .entering:
      if let member = state.memberWithoutMarks { throw .pointsMissing(member.name) }
    case .claimed, .podium:
      throw .notNow(state.phase)
    case .roundIntro, .handOver, .open, .locked, .collecting, .reveal, .scoreboard, .intermission:
      break
    }
    goOn()
  }

  /// Takes the step that follows where the party stands.
  private mutating func goOn() {
    switch state.phase {
    case .open where !state.asksOnPaper:
      if let item = state.item { close(item) }
    case .locked where !state.asksOnPaper:
      if let item = state.item { show(item) }
    case .roundIntro, .open, .locked: goToNextItem()
    case .handOver:
      if let item = state.item { emit(.item(.opened(item: item))) }
    case .collecting: showNextKey()
    case .reveal: leaveReveal()
    case .entering: leaveRound()
    case .scoreboard:
      switch state.boardMoment {
      case .item: goToNextItem()
      case .round, nil: leaveBoard()
      }
    case .intermission: goToRound(from: (state.round ?? -1) + 1)
    case .lobby, .claimed, .podium: break
    }
  }

  private mutating func leaveReveal() {
    if state.asksOnPaper {
      showNextKey()
    } else if state.setting.scoreboard == .item, state.tieBreak == nil, !state.isLastItem {
      emit(.course(.boardShown(after: .item)))
    } else {
      goToNextItem()
    }
  }

  /// Shows the next item or, where there is none, what follows the round's last.
  mutating func goToNextItem() {
    guard let next = state.nextItem else { return leaveItems() }
    if let member = next.member {
      emit(.item(.handedOver(item: next.item, member: member)))
    } else {
      emit(.item(.opened(item: next.item)))
      closeIfComplete()
    }
  }

  private mutating func leaveItems() {
    if state.tieBreak != nil {
      goToTiebreakRound(from: (state.round ?? -1) + 1)
    } else if state.asksOnPaper && state.hasAskedInRound {
      emit(.course(.papersCalled))
    } else {
      leaveRound()
    }
  }

  private mutating func showNextKey() {
    if let item = state.nextKey {
      emit(.item(.revealed(item: item)))
    } else {
      emit(.course(.markingBegan))
    }
  }

  private mutating func leaveRound() {
    let isBoardDue: Bool
    switch state.setting.scoreboard {
    case .item: isBoardDue = state.asksOnPaper
    case .round: isBoardDue = true
    case .end: isBoardDue = false
    }
    if isBoardDue && !state.isLastRound {
      emit(.course(.boardShown(after: .round)))
    } else {
      leaveBoard()
    }
  }

  private mutating func leaveBoard() {
    if state.setting.hasBreaks && !state.isLastRound {
      emit(.course(.breakBegan))
    } else {
      goToRound(from: (state.round ?? -1) + 1)
    }
  }

  private mutating func goToRound(from first: Int) {
    if let round = state.plan.round(from: first, isTiebreak: false) {
      emit(.course(.roundBegan(round: round)))
    } else {
      partTheLevel()
    }
  }

  /// Begins to part those who are level at the top, where there are items for it; else it is over.
  private mutating func partTheLevel() {
    let first = PartyBoard(state).standings.filter { $0.rank == 1 && $0.isPresent }
    guard first.count > 1, state.plan.round(from: 0, isTiebreak: true) != nil else {
      emit(.course(.ended))
      return
    }
    emit(.course(.tied(sides: first.map(\.side).sorted())))
    goToTiebreakRound(from: 0)
  }

  private mutating func goToTiebreakRound(from first: Int) {
    if state.isParted {
      emit(.course(.ended))
    } else if let round = state.plan.round(from: first, isTiebreak: true) {
      emit(.course(.roundBegan(round: round)))
    } else {
      emit(.course(.ended))
    }
  }

  mutating func skip() throws(PartyRefusal) {
    try expect(.open, .claimed, .locked, .reveal)
    guard let item = state.item, !state.voided.contains(item) else {
      throw .notNow(state.phase)
    }
    emit(.item(.skipped(item: item)))
    if state.asksOnPaper && state.phase == .reveal { showNextKey() } else { goToNextItem() }
  }

  mutating func pause() throws(PartyRefusal) {
    if state.isPaused { throw .paused }
    if state.phase == .lobby || state.phase == .podium { throw .notNow(state.phase) }
    emit(.course(.paused))
  }

  mutating func resume() throws(PartyRefusal) {
    guard state.isPaused else { throw .notPaused }
    emit(.course(.resumed))
    settle()
  }

  mutating func end() throws(PartyRefusal) {
    if state.phase == .podium { throw .notNow(.podium) }
    emit(.course(.ended))
  }

  /// Does what the clock says is due.
  mutating func tick() {
    guard let deadline = state.nextDeadline, now >= deadline else { return }
    if let floor = state.turn?.floor {
      settleFloor(floor, isRight: false)
    } else if state.phase == .open, state.setting.timeLimit != nil, let item = state.item {
      close(item)
    } else {
      goOn()
    }
  }
}
