@testable import Terminal

/// A terminal that presses keys by itself and keeps what it is told.
///
/// It checks nothing: what was called stands in `log`, in order.
final class ScriptedDevice: ScreenDevice {
  /// What happens next.
  enum Step {
    case keys(String)
    case event(InputEvent)
    /// The clock moves on by this, as far as the console waits that long.
    case pause(Duration)
    case resize(columns: Int, rows: Int)
  }

  let clock = ScriptedClock()
  private(set) var size = ScreenSize(columns: 80, rows: 24)
  private(set) var log: [String] = []
  private(set) var written = ""
  private var steps: [Step]
  private var writesLeft: Int

  init(_ steps: [Step], writesLeft: Int = .max) {
    self.steps = steps
    self.writesLeft = writesLeft
  }

  func enter() { log.append("enter") }
  func leave() { log.append("leave") }
  func suspend() { log.append("suspend") }

  func write(_ text: String) throws(TerminalError) {
    if writesLeft == 0 { throw .output(code: 5) }
    writesLeft -= 1
    written += text
  }

  func next(within limit: Duration?) -> InputEvent {
    guard let step = steps.first else { return .endOfInput }
    switch step {
    case .keys(let text):
      steps.removeFirst()
      return .bytes(Array(text.utf8))
    case .event(let event):
      steps.removeFirst()
      return event
    case .pause(let pause):
      return wait(pause, within: limit)
    case .resize(let columns, let rows):
      steps.removeFirst()
      size = ScreenSize(columns: columns, rows: rows)
      return .signal(.resize)
    }
  }

  private func wait(_ pause: Duration, within limit: Duration?) -> InputEvent {
    steps.removeFirst()
    let passed = min(pause, limit ?? pause)
    clock.now += passed
    if passed < pause { steps.insert(.pause(pause - passed), at: 0) }
    // A console that waits for ever hears nothing of a pause.
    return limit == nil ? next(within: nil) : .timeout
  }
}
