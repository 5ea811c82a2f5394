/// What follows from the events of a party, and nothing else; only `record` changes it.
struct PartyState: Equatable {
  let setting: PartySetting
  let plan: PartyPlan
  private(set) var phase = PartyPhase.lobby
  private(set) var isPaused = false
  private(set) var roster = Roster()
  private(set) var ledger = Ledger()
  private(set) var tieBreak: TieBreak?
  private(set) var round: Int?
  /// The item that is handed over, asked or shown.
  private(set) var item: Int?
  /// The member who has the keyboard.
  private(set) var atKeyboard: Int?
  private(set) var turn: Turn?
  private(set) var asked: Set<Int> = []
  private(set) var revealed: Set<Int> = []
  private(set) var voided: Set<Int> = []
  private(set) var hands: [Int: [Int]] = [:]
  private(set) var boardMoment: CourseFact.BoardMoment?
  /// Runs since the phase began.
  private(set) var phaseWatch = StopWatch()
  /// Runs while an item is open.
  private(set) var itemWatch = StopWatch()
  /// When the last event happened.
  private(set) var moment = 0

  init(setting: PartySetting, plan: PartyPlan) {
    self.setting = setting
    self.plan = plan
  }

  /// Lets an event have happened; it fits, as `fits` says.
  mutating func record(_ event: PartyEvent) {
    moment = event.at
    switch event.fact {
    case .member(let fact): record(fact)
    case .course(let fact): record(fact)
    case .item(let fact): record(fact)
    case .points(let fact): record(fact)
    }
  }

  private mutating func record(_ fact: MemberFact) {
    switch fact {
    case .joined(_, let name, let team, let factor):
      roster.add(name, team: team, factor: factor)
    case .left(let member):
      roster.set(member, phase == .lobby ? .removed : .left)
      leaveTurn { $0.release(member) }
    case .cameBack(let member):
      roster.set(member, .present)
    case .renamed(let member, let name):
      roster.rename(member, name)
    case .kicked(let member):
      roster.set(member, .removed)
      leaveTurn { $0.drop(member) }
    case .banned(let member):
      roster.ban(member)
      leaveTurn { $0.drop(member) }
    case .changedTeam(let member, let team):
      roster.move(member, toTeam: team)
    case .dealt(let member, let items):
      hands[member] = items
    }
  }

  private mutating func record(_ fact: CourseFact) {
    switch fact {
    case .begun:
      enter(.roundIntro)
    case .roundBegan(let number):
      round = number
      item = nil
      enter(.roundIntro)
    case .papersCalled:
      turn = nil
      item = nil
      enter(.collecting)
    case .markingBegan:
      item = nil
      enter(.entering)
    case .boardShown(let after):
      boardMoment = after
      enter(.scoreboard)
    case .breakBegan:
      enter(.intermission)
    case .tied(let sides):
      tieBreak = TieBreak(level: sides)
    case .paused:
      isPaused = true
      phaseWatch.stop(at: moment)
      itemWatch.stop(at: moment)
    case .resumed:
      isPaused = false
      phaseWatch.start(at: moment)
      if phase == .open { itemWatch.start(at: moment) }
    case .ended:
      turn = nil
      item = nil
      isPaused = false
      enter(.podium)
    }
  }

  private mutating func record(_ fact: ItemFact) {
    switch fact {
    case .handedOver(let next, let member):
      item = next
      atKeyboard = member
      enter(.handOver)
    case .opened(let next):
      item = next
      asked.insert(next)
      turn = Turn(item: next, able: ableMembers)
      itemWatch = StopWatch()
      enter(.open)
    case .responded(_, let member, let after, let response):
      turn?.reply(member, response, after: after)
    case .buzzed(_, let member, let after):
      turn?.takeFloor(member, after: after)
      enter(.claimed)
    case .judged(_, let member, let isRight):
      turn?.judge(member, isRight: isRight)
      enter(.open)
    case .locked:
      enter(.locked)
    case .scored(_, let member, let score):
      turn?.score(member, score)
    case .stayed(let item, let sides):
      tieBreak?.keep(sides, after: item)
    case .revealed(let shown):
      item = shown
      revealed.insert(shown)
      closeTurn()
      enter(.reveal)
    case .skipped(let skipped):
      asked.insert(skipped)
      voided.insert(skipped)
      turn = nil
      ledger.void(skipped)
      tieBreak?.void(skipped)
      enter(phase == .reveal ? .reveal : .locked)
    }
  }

  private mutating func record(_ fact: PointsFact) {
    switch fact {
    case .jokerPlayed(let side, let round):
      ledger.playJoker(side, in: round)
    case .marked(let round, let member, let points):
      ledger.mark(round, member, points)
    case .awarded(let side, let points):
      ledger.award(side, points, in: round)
    case .awardUndone:
      ledger.undoAward()
    }
  }

  private mutating func enter(_ next: PartyPhase) {
    phase = next
    phaseWatch = isPaused ? StopWatch() : StopWatch(from: moment)
    if next == .open && !isPaused {
      itemWatch.start(at: moment)
    } else {
      itemWatch.stop(at: moment)
    }
  }

  /// Takes a member out of the item that is asked; the floor that they had is free again.
  private mutating func leaveTurn(_ leave: (inout Turn) -> Void) {
    guard var turn else { return }
    leave(&turn)
    self.turn = turn
    if phase == .claimed && turn.floor == nil { enter(.open) }
  }

  private mutating func closeTurn() {
    guard let turn else { return }
    if tieBreak == nil {
      ledger.close(turn, streaks: streaks(after: turn))
    } else {
      ledger.closeTiebreak(turn)
    }
    self.turn = nil
  }
}
