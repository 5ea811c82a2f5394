import GameRules

/// A party on the full screen, from the lobby to the podium.
struct PartyScreen: Screen {
  /// How it came to an end.
  enum Ending {
    /// The podium was closed, or the lobby left.
    case over
    /// What happened could not be kept.
    case unkept(any Error)
  }

  /// An Enter too many would show the question before the next player has the keyboard.
  private static let handOverGuard = Duration.milliseconds(300)
  /// A key that comes so soon after something happened by itself was meant for what was before.
  private static let surprise = Duration.milliseconds(500)
  private static let podiumGuard = Duration.seconds(1)

  private var kept: KeptParty
  private let hosting: Hosting
  private var dialog = PartyDialog.none
  /// What is typed as a response, or as points.
  private var field = NameField(longest: PartyDialog.longestLine)
  /// What there is to say of the last key.
  private var notice: String?
  private var movement: BoardMovement
  private var scroller = Scroller()
  /// Going on is not heard before this.
  private var deafUntil = Duration.zero

  init(_ party: Party, in hosting: Hosting, at now: Duration) {
    kept = KeptParty(party, in: hosting, at: now)
    self.hosting = hosting
    movement = BoardMovement(before: party)
    deafUntil = now
  }

  /// The party as it was kept.
  var party: Party { kept.party }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    view(at: now).frame(on: canvas.whole, scrolled: scroller.offset)
  }

  mutating func press(_ key: Key, on canvas: Canvas, at now: Duration) -> Ending? {
    notice = nil
    switch dialog {
    case .none: return obey(key, on: canvas, at: now) ?? failure
    case .help, .board: read(key, on: canvas, at: now)
    case .words(let field): type(key, into: field, at: now)
    case .leaving:
      open(.none)
      if key == .text("y") || key == .text("Y") { return end(at: now) }
    case .closing:
      open(.none)
      // Whoever comes in time is heard, even now.
      if key != .enter && key != .text(" ") { return obey(key, on: canvas, at: now) ?? failure }
      perform([.advance], at: now)
    }
    return failure
  }

  mutating func tick(at now: Duration) -> Ending? {
    if let deadline = kept.nextDeadline, deadline <= now, kept.failure == nil {
      let phase = party.phase
      perform([.tick], at: now)
      if party.phase != phase { deafUntil = max(deafUntil, now + Self.surprise) }
    }
    return failure
  }

  func nextTick(after now: Duration) -> Duration? {
    let deadline = kept.nextDeadline
    guard !party.isPaused, let left = Countdown(party, at: kept.time(at: now))?.left else {
      return deadline
    }
    // The bar moves four times a second, and the seconds change when they do.
    let quarter = Duration.milliseconds(250)
    let part = left - quarter * Int(left / quarter)
    let next = now + (part > .zero ? part : quarter)
    return deadline.map { min($0, next) } ?? next
  }

  mutating func suspend(at now: Duration) {
    if party.isPaused || party.phase == .lobby || party.phase == .podium { return }
    perform([.pause], at: now)
  }

  private var failure: Ending? { kept.failure.map { .unkept($0) } }

  private func view(at now: Duration) -> PartyView {
    PartyView(
      party: party,
      hosting: hosting,
      countdown: Countdown(party, at: kept.time(at: now)),
      movement: movement,
      dialog: dialog,
      field: field,
      notice: notice
    )
  }

  private mutating func open(_ next: PartyDialog) {
    dialog = next
    scroller.reset()
  }

  /// Does what a key asks for.
  private mutating func obey(_ key: Key, on canvas: Canvas, at now: Duration) -> Ending? {
    let keys = PartyKeys(party: party, isTyping: !field.characters.isEmpty)
    switch keys.intent(of: key) {
    case .act(let action): perform([action], at: now)
    case .goOn: return goOn(at: now)
    case .edit: field.press(key)
    case .submit: submit(at: now)
    case .help: open(.help)
    case .words(let beginning): open(.words(PartyDialog.line(beginning)))
    case .leave:
      if party.phase == .podium { return .over }
      open(.leaving)
    case .scroll: scroller.press(key, in: view(at: now).panel(on: canvas.whole))
    case .nothing: break
    }
    return nil
  }

  private mutating func goOn(at now: Duration) -> Ending? {
    if now < deafUntil { return nil }
    if party.isPaused {
      perform([.resume], at: now)
      return nil
    }
    switch party.phase {
    case .lobby where party.present.isEmpty:
      let names = HostWords(party: party, offered: hosting.offered).newcomers
      perform(names.map { .join($0, team: nil) }, at: now)
    case .open where !party.asksOnPaper: open(.closing)
    case .claimed: notice = "Was it right? Press y or n."
    case .podium: return .over
    case .lobby, .open, .roundIntro, .handOver, .locked, .collecting, .reveal, .entering,
      .scoreboard, .intermission:
      perform([.advance], at: now)
    }
    return nil
  }

  private mutating func submit(at now: Duration) {
    let typed = field.text
    let isHeard: Bool
    switch Asking(party) {
    case .text(let member):
      guard let item = party.itemNumber else { return }
      isHeard = perform(
        [.respond(member: member, item: item, .text(answer(typed, of: member)))],
        at: now
      )
    case .points: isHeard = heed(typed, at: now)
    case .nobody, .letter: return
    }
    // What was not understood can be put right.
    if isHeard { field = PartyDialog.line("") }
  }

  /// Takes a key while something is read: what does not scroll closes it.
  private mutating func read(_ key: Key, on canvas: Canvas, at now: Duration) {
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end, .redraw:
      scroller.press(key, in: view(at: now).panel(on: canvas.whole))
    case .text, .pasted, .enter, .escape, .backspace, .delete, .left, .right, .eraseLine,
      .eraseWord, .endOfInput:
      open(.none)
    }
  }

  /// Takes a key while words are typed.
  private mutating func type(_ key: Key, into field: NameField, at now: Duration) {
    var field = field
    switch key {
    case .enter:
      open(.none)
      if !field.characters.isEmpty { heed(field.text, at: now) }
    case .escape: open(.none)
    case .backspace where field.characters.isEmpty: open(.none)
    case .text, .pasted, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .eraseLine, .eraseWord, .redraw, .endOfInput:
      field.press(key)
      dialog = .words(field)
    }
  }

  /// Does what words say; false where nothing came of them.
  @discardableResult
  private mutating func heed(_ line: String, at now: Duration) -> Bool {
    switch HostWords(party: party, offered: hosting.offered).reading(of: line) {
    case .actions(let actions): return perform(actions, at: now)
    case .help: open(.help)
    case .board: open(.board)
    case .again: break
    case .unknown(let why):
      notice = why
      return false
    }
    return true
  }

  private mutating func end(at now: Duration) -> Ending? {
    // A lobby has no podium to look at.
    let isOver = party.phase == .lobby
    perform([.end], at: now)
    return failure ?? (isOver ? .over : nil)
  }

  /// Lets actions happen one after the other; false where one was refused, which ends them.
  @discardableResult
  private mutating func perform(_ actions: [PartyAction], at now: Duration) -> Bool {
    let before = (party.phase, party.itemNumber, Asking(party))
    defer { settle(since: before, at: now) }
    for action in actions {
      do throws(PartyRefusal) {
        let events = try kept.perform(action, at: now)
        notice = PartyNotices(party: party).receipt(of: events) ?? notice
      } catch {
        notice = PartyNotices(party: party).refusal(error)
        return false
      }
    }
    return true
  }

  /// Forgets what belonged to what was shown before, where something else is shown now.
  private mutating func settle(since before: (PartyPhase, Int?, Asking), at now: Duration) {
    if before == (party.phase, party.itemNumber, Asking(party)) { return }
    field = PartyDialog.line("")
    scroller.reset()
    if case .closing = dialog { dialog = .none }
    guard party.phase != before.0 else { return }
    switch party.phase {
    case .scoreboard, .intermission: movement = BoardMovement(before: party)
    case .handOver: deafUntil = now + Self.handOverGuard
    case .podium: deafUntil = now + Self.podiumGuard
    case .lobby, .roundIntro, .open, .claimed, .locked, .collecting, .reveal, .entering: break
    }
  }

  /// What a member typed, without the member's own number that lines of a pipe begin with: taken for
  /// a part of the answer, `1 106` would be a thousand more.
  private func answer(_ typed: String, of member: Int) -> String {
    let words = typed.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0] == "\(member + 1)" else { return typed }
    return String(words[1])
  }
}
