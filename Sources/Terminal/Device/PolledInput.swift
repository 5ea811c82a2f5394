#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// An open file, pipe or terminal, with the signals, as one source of events.
final class PolledInput: InputSource {
  private let descriptor: Int32
  private let signals: SignalPipe
  private var pending: [UInt8]

  /// Opens a source; `pending` was read from the descriptor before and belongs to the game.
  init(
    descriptor: Int32,
    pending: [UInt8] = [],
    hearing signals: [TerminalSignal]
  ) throws(TerminalError) {
    self.descriptor = descriptor
    self.pending = pending
    self.signals = try SignalPipe(hearing: signals)
  }

  func next(within limit: Duration?) throws(TerminalError) -> InputEvent {
    while true {
      if let signal = signals.next() { return .signal(signal) }
      if !pending.isEmpty {
        defer { pending = [] }
        return .bytes(pending)
      }
      var polled = [descriptor, signals.descriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&polled, nfds_t(polled.count), Self.milliseconds(limit))
      if ready == 0 { return .timeout }
      if ready < 0 {
        if errno == EINTR { continue }
        throw .input(code: errno)
      }
      if polled[1].revents == 0, let event = try read() { return event }
    }
  }

  /// Reads what is there; nil when there was nothing after all.
  private func read() throws(TerminalError) -> InputEvent? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    #if canImport(Glibc)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    #elseif canImport(Darwin)
    let count = Darwin.read(descriptor, &bytes, bytes.count)
    #endif
    if count > 0 { return .bytes(Array(bytes.prefix(count))) }
    if count == 0 { return .endOfInput }
    switch errno {
    case EAGAIN, EINTR: return nil
    // A terminal that hung up.
    case EIO: return .endOfInput
    case let code: throw .input(code: code)
    }
  }

  /// Rounded up, so that a deadline has passed when the wait is over; -1 waits for ever.
  private static func milliseconds(_ limit: Duration?) -> Int32 {
    guard let limit, limit < .seconds(86_400) else { return limit == nil ? -1 : 86_400_000 }
    let (seconds, attoseconds) = max(limit, .zero).components
    return Int32(seconds) * 1000
      + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
