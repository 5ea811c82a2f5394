/// How somebody left a console, or what a console was left by.
public enum ConsoleEnding: Equatable, Sendable {
  /// All was shown and asked.
  case finished
  /// No more responses can come: the end of a pipe, or Ctrl-D.
  case endOfInput
  /// Ctrl-C.
  case interrupted
  /// The system asked the program to end, by the signal of this number.
  case terminated(signal: Int32)
  /// The terminal or the pipe is gone.
  case failed(TerminalError)

  /// The ending that a signal asks for; nil for one that asks for none.
  init?(_ signal: TerminalSignal) {
    switch signal {
    case .interrupt: self = .interrupted
    case .terminate, .hangUp: self = .terminated(signal: signal.number)
    case .resize, .suspend, .wake: return nil
    }
  }
}
