#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The signals that a console hears of.
enum TerminalSignal: CaseIterable {
  case interrupt
  case terminate
  case hangUp
  case resize
  case suspend
  case wake

  /// Those that end a game.
  static let ending: [TerminalSignal] = [.interrupt, .terminate, .hangUp]

  /// The system's number.
  var number: Int32 {
    switch self {
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    case .hangUp: SIGHUP
    case .resize: SIGWINCH
    case .suspend: SIGTSTP
    case .wake: SIGCONT
    }
  }

  /// Finds a signal by the system's number.
  init?(number: Int32) {
    guard let found = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = found
  }
}
