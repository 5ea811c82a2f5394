#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Signals as bytes in a pipe, so that the loop that waits for keys hears of them too.
///
/// There is one at a time: handlers belong to the process.
final class SignalPipe {
  /// Readable when a signal has arrived.
  let descriptor: Int32
  private let writeEnd: Int32
  private var former: [(number: Int32, action: sigaction)] = []

  init(hearing signals: [TerminalSignal]) throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { throw .setup(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
    TerminalRestore.announce(signalsOn: writeEnd)
    // What whoever started the program has had it ignore stays ignored, as under nohup.
    for signal in signals where !TerminalRestore.isIgnored(signal.number) {
      listen(to: signal.number, with: TerminalRestore.announcing)
    }
    // Writing to a reader that left is an error to report, not the end of a game's score.
    listen(to: SIGPIPE, with: SIG_IGN)
  }

  deinit {
    for (number, action) in former {
      var action = action
      _ = sigaction(number, &action, nil)
    }
    TerminalRestore.forget(pipe: writeEnd)
    close(descriptor)
    close(writeEnd)
  }

  /// The next signal that arrived; nil when none is left.
  func next() -> TerminalSignal? {
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1 {
      if let signal = TerminalSignal(number: Int32(byte)) { return signal }
    }
    return nil
  }

  private func listen(to number: Int32, with handler: TerminalRestore.Handler?) {
    var action = TerminalRestore.action(handler)
    var old = sigaction()
    if sigaction(number, &action, &old) == 0 { former.append((number, old)) }
  }
}
