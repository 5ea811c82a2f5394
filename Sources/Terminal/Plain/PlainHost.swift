import GameRules

/// One party as it is hosted line by line.
struct PlainHost {
  /// What ends the hosting before the party does.
  enum Stop: Error {
    /// The host is gone, or asked to leave.
    case left(ConsoleEnding)
    /// What happened could not be kept.
    case unkept(any Error)
  }

  private let console: PlainConsole
  private let hosting: Hosting
  private let report: PartyReport
  /// What the clock showed at the party's beginning.
  private let start: Duration
  /// As it was kept.
  private(set) var party: Party
  /// What was said of what can be typed; nobody needs it twice.
  private var hints: Set<String> = []

  init(_ party: Party, in hosting: Hosting, on console: PlainConsole) {
    self.party = party
    self.hosting = hosting
    self.console = console
    report = PartyReport(hosting)
    start = console.clock() - party.moment
  }

  private var now: Duration { console.clock() - start }

  /// Says what is played, then waits for lines and for the clock until the party is over.
  mutating func run() throws(Stop) {
    try say(report.opening(of: party))
    if party.phase != .lobby { hints.insert(PartyHint(party).text) }
    while party.phase != .podium {
      try hint()
      try step()
    }
    try say(report.closing(of: party))
  }

  /// Ends the party as it stands, because nobody hosts it any more.
  mutating func end() throws(Stop) {
    try perform(.end)
    try say(report.closing(of: party))
  }

  private mutating func step() throws(Stop) {
    let deadline = party.nextDeadline
    if let deadline, deadline <= now {
      try perform(.tick)
      return
    }
    let line: String?
    do throws(PlainConsole.Departure) {
      line = try console.nextLine(within: deadline.map { $0 - now })
    } catch {
      throw .left(error.ending)
    }
    if let line { try heed(line) }
  }

  private mutating func heed(_ line: String) throws(Stop) {
    switch HostWords(party: party, offered: hosting.offered).reading(of: line) {
    case .actions(let actions):
      for action in actions where try !perform(action) { return }
    case .help: try say(report.help(for: party))
    case .board: try say(["The board:"] + BoardLines(party).lines)
    case .again: try say(report.state(of: party, at: now))
    case .unknown(let why): try say([why])
    }
  }

  /// Lets an action happen, kept first, then said; gives false where it was refused.
  @discardableResult
  private mutating func perform(_ action: PartyAction) throws(Stop) -> Bool {
    var next = party
    let events: [PartyEvent]
    do throws(PartyRefusal) {
      events = try next.apply(action, at: now)
    } catch {
      try say([PartyWording(party: party).refusal(error)])
      return false
    }
    if events.isEmpty { return true }
    do {
      try hosting.keep(events)
    } catch {
      throw .unkept(error)
    }
    // What the clock closes looks like what the host closes.
    let isLate =
      action == .tick && (party.phase == .claimed || party.timeLeft(at: now) == .zero)
    party = next
    let wording = PartyWording(party: party, categoryTitles: hosting.categoryTitles)
    try say((isLate ? ["Time is up."] : []) + events.flatMap { wording.receipt(of: $0) })
    return true
  }

  private mutating func hint() throws(Stop) {
    let hint = PartyHint(party).text
    if hints.insert(hint).inserted { try say([hint]) }
  }

  private func say(_ lines: [String]) throws(Stop) {
    do throws(PlainConsole.Departure) {
      try console.say(lines)
    } catch {
      throw .left(error.ending)
    }
  }
}
