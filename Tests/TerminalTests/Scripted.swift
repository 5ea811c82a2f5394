@testable import Terminal

/// Events that come in a given order; then the input has ended.
final class ScriptedInput: InputSource {
  private var events: [InputEvent]
  /// Moves with each event.
  let clock: ScriptedClock

  init(_ events: [InputEvent], clock: ScriptedClock = ScriptedClock()) {
    self.events = events
    self.clock = clock
  }

  /// All of a text at once.
  convenience init(_ text: String, clock: ScriptedClock = ScriptedClock()) {
    self.init([.bytes(Array(text.utf8))], clock: clock)
  }

  func next(within limit: Duration?) -> InputEvent {
    clock.now += clock.step
    return events.isEmpty ? .endOfInput : events.removeFirst()
  }
}

/// A time that moves only when somebody says so.
final class ScriptedClock {
  var now = Duration.zero
  /// How much passes with each event that is waited for.
  let step: Duration

  init(step: Duration = .zero) {
    self.step = step
  }
}

/// Keeps all that is written.
final class Transcript: OutputSink {
  private(set) var text = ""
  /// How many writes there can be before the reader is gone.
  private var writesLeft: Int

  init(writesLeft: Int = .max) {
    self.writesLeft = writesLeft
  }

  func write(_ text: String) throws(TerminalError) {
    if writesLeft == 0 { throw .output(code: 32) }
    writesLeft -= 1
    self.text += text
  }
}
