import GameRules
import Questions

/// A party on the full screen, from the lobby to the podium.
struct PartyScreen: Screen {
  /// How it came to an end.
  enum Ending {
    /// The podium was closed, or the lobby left.
    case over
    /// What happened could not be kept.
    case unkept(any Error)
  }

  /// A line too many at the hand-over would lose the question for the next player.
  private static let handOverGuard = Duration.milliseconds(300)
  /// A key that comes so soon after something happened by itself was meant for what was before.
  private static let surprise = Duration.milliseconds(500)
  private static let podiumGuard = Duration.seconds(1)
  private static let longestLine = 1000

  private var kept: KeptParty
  private let hosting: Hosting
  private var dialog = PartyDialog.none
  /// What is typed as a response, or as points.
  private var field = NameField(longest: Self.longestLine)
  private var notice: String?
  private var movement: BoardMovement
  private var scroller = Scroller()
  /// Going on is not heard before this.
  private var deafUntil = Duration.zero

  init(_ party: Party, in hosting: Hosting, at now: Duration) {
    kept = KeptParty(party, in: hosting, at: now)
    self.hosting = hosting
    movement = BoardMovement(before: party)
  }

  /// The party as it was kept.
  var party: Party { kept.party }

  func frame(on canvas: Canvas, at now: Duration) -> Frame {
    view(at: now).frame(on: canvas.whole, scrolled: scroller.offset)
  }

  mutating func press(_ key: Key, on canvas: Canvas, at now: Duration) -> Ending? {
    notice = nil
    switch dialog {
    case .none: return play(key, on: canvas, at: now) ?? failure
    case .help, .board: read(key, on: canvas, at: now)
    case .command(let field): command(key, field, at: now)
    case .leaving:
      dialog = .none
      if key == .text("y") || key == .text("Y") {
        let wasLobby = party.phase == .lobby
        perform([.end], at: now)
        if wasLobby && kept.failure == nil { return .over }
      }
    case .closing:
      dialog = .none
      if key == .enter || key == .text(" ") {
        perform([.advance], at: now)
      } else {
        return play(key, on: canvas, at: now) ?? failure
      }
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
    guard let left = Countdown(party, at: kept.time(at: now))?.left, !party.isPaused else {
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

  /// Takes a key that no dialog takes.
  private mutating func play(_ key: Key, on canvas: Canvas, at now: Duration) -> Ending? {
    let asking = Asking(party)
    switch key {
    case .escape:
      if party.phase == .podium { return .over }
      dialog = .leaving
    case .enter where asking.takesLine && !field.characters.isEmpty: submit(asking, at: now)
    case .text(let scalar) where isTyped(scalar, asking): field.press(key)
    case .enter, .text(" "): return goOn(at: now)
    case .text(let scalar): read(scalar, asking, at: now)
    case .pasted, .backspace, .delete, .left, .right, .home, .end, .eraseLine, .eraseWord:
      if asking.takesLine { field.press(key) }
    case .up, .down, .pageUp, .pageDown, .redraw, .endOfInput:
      scroller.press(key, in: view(at: now).panel(on: canvas.whole))
    }
    return nil
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

  private mutating func open(_ next: PartyDialog) {
    dialog = next
    scroller.reset()
  }

  /// Whether a key belongs to a line, for which other keys have to give way.
  private func isTyped(_ scalar: Unicode.Scalar, _ asking: Asking) -> Bool {
    switch asking {
    case .nobody, .letter: return false
    case .points: return "0123456789.,- ".unicodeScalars.contains(scalar)
    case .text:
      return !field.characters.isEmpty || !":? ".unicodeScalars.contains(scalar)
    }
  }

  private mutating func submit(_ asking: Asking, at now: Duration) {
    switch asking {
    case .text(let member):
      guard let item = party.itemNumber else { return }
      perform([.respond(member: member, item: item, .text(field.text))], at: now)
    case .points: obey(field.text, at: now)
    case .nobody, .letter: return
    }
    if notice == nil || notice == receipt { field = NameField(longest: Self.longestLine) }
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
    case .open where !party.asksOnPaper: dialog = .closing
    case .claimed: notice = "Was it right? Press y or n."
    case .podium: return .over
    case .lobby, .open, .roundIntro, .handOver, .locked, .collecting, .reveal, .entering,
      .scoreboard, .intermission:
      perform([.advance], at: now)
    }
    return nil
  }

  /// Takes a letter, a digit or a sign by what it means now.
  private mutating func read(_ scalar: Unicode.Scalar, _ asking: Asking, at now: Duration) {
    let typed = String(scalar).lowercased()
    if let action = PartyKeys(party).action(of: typed, asking) {
      perform([action], at: now)
      return
    }
    switch typed {
    case "p": perform([party.isPaused ? .resume : .pause], at: now)
    case "u": perform([.undo], at: now)
    case "?": open(.help)
    case ":": type("")
    case "j" where party.phase == .lobby: type("join ")
    case _:
      guard party.phase == .roundIntro, party.setting.extras.contains(.joker),
        let member = typed.first.flatMap({ BuzzerKeys(party).member(with: $0) })
      else { return }
      type("joker \(PartyWords(party: party).name(member))")
    }
  }

  /// Opens the line for words with the beginning of one.
  private mutating func type(_ beginning: String) {
    var field = NameField(longest: Self.longestLine)
    for scalar in beginning.unicodeScalars { field.press(.text(scalar)) }
    dialog = .command(field)
  }

  private mutating func command(_ key: Key, _ field: NameField, at now: Duration) {
    var field = field
    switch key {
    case .enter:
      dialog = .none
      if !field.characters.isEmpty { obey(field.text, at: now) }
    case .escape: dialog = .none
    case .backspace where field.characters.isEmpty: dialog = .none
    case .text, .pasted, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .eraseLine, .eraseWord, .redraw, .endOfInput:
      field.press(key)
      dialog = .command(field)
    }
  }

  private mutating func obey(_ line: String, at now: Duration) {
    switch HostWords(party: party, offered: hosting.offered).reading(of: line) {
    case .actions(let actions): perform(actions, at: now)
    case .help: open(.help)
    case .board: open(.board)
    case .again: break
    case .unknown(let why): notice = why
    }
  }

  /// What the last action led to, where the screen does not show it of itself.
  private var receipt: String?

  private mutating func perform(_ actions: [PartyAction], at now: Duration) {
    let before = (party.phase, party.itemNumber, Asking(party))
    receipt = nil
    for action in actions {
      do throws(PartyRefusal) {
        let events = try kept.perform(action, at: now)
        receipt = PartyWords(party: party).receipt(of: events) ?? receipt
      } catch {
        notice = PartyWords(party: party).refusal(error)
        break
      }
    }
    notice = notice ?? receipt
    settle(since: before, at: now)
  }

  /// Forgets what belonged to the screen before, where another one is shown now.
  private mutating func settle(
    since before: (PartyPhase, Int?, Asking),
    at now: Duration
  ) {
    if before == (party.phase, party.itemNumber, Asking(party)) { return }
    field = NameField(longest: Self.longestLine)
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
}
