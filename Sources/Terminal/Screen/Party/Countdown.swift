import GameRules

/// What is left of a time, as a bar and in seconds.
struct Countdown: Equatable {
  /// What the time is for.
  enum Subject: Equatable {
    /// The item that is open.
    case item
    /// Whoever has the floor.
    case floor
    /// Going on without the host.
    case next
  }

  private static let shortOfTime = Duration.seconds(5)

  let subject: Subject
  let left: Duration
  let total: Duration

  /// - `time`: Since the party's beginning.
  /// - Returns: Nil where nothing runs out.
  init?(_ party: Party, at time: Duration) {
    let due = party.nextDeadline.map { max($0 - time, .zero) }
    switch party.phase {
    case .claimed:
      guard let limit = party.floorLimit, let due else { return nil }
      self.init(subject: .floor, left: due, total: limit)
    case .open:
      if let left = party.timeLeft(at: time), let limit = party.setting.timeLimit {
        self.init(subject: .item, left: left, total: max(limit.duration, left))
      } else {
        fallthrough
      }
    case .roundIntro, .locked, .reveal, .scoreboard:
      guard let due, let auto = party.setting.auto else { return nil }
      self.init(subject: .next, left: due, total: auto.duration)
    case .lobby, .handOver, .collecting, .entering, .intermission, .podium:
      return nil
    }
  }

  private init(subject: Subject, left: Duration, total: Duration) {
    self.subject = subject
    self.left = left
    self.total = total
  }

  /// Rounded up: nought is shown when nothing is left.
  var seconds: Int {
    let (seconds, rest) = left.components
    return Int(seconds) + (rest > 0 ? 1 : 0)
  }

  /// How it is shown: a warning when little is left.
  var role: Role {
    switch subject {
    case .item, .floor: left <= Self.shortOfTime ? .warning : .accent
    case .next: .faint
    }
  }

  /// The bar and the seconds over the whole width.
  func line(on canvas: Canvas) -> StyledLine {
    let text = subject == .next ? " goes on in \(seconds) s" : " \(seconds) s left"
    let words = canvas.line(text, role == .accent ? .strong : role)
    let width = max(canvas.width - words.width, 0)
    let filled = min(Int(left / total * Double(width)), width)
    return canvas.line(String(repeating: "▀", count: filled), role)
      + canvas.line(String(repeating: "▔", count: width - filled), .faint) + words
  }
}
