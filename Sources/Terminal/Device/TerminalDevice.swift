#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The terminal that the program was started on.
final class TerminalDevice: ScreenDevice {
  /// The other screen, no line wrap, paste between marks.
  private static let entering = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h"

  private let input: Int32
  private let output: DescriptorOutput
  private let source: PolledInput
  /// How the terminal was found.
  private let modes: termios

  init(input: Int32, output: Int32, pending: [UInt8]) throws(TerminalError) {
    var modes = termios()
    if tcgetattr(input, &modes) != 0 { throw .setup(code: errno) }
    self.modes = modes
    self.input = input
    self.output = DescriptorOutput(descriptor: output)
    source = try PolledInput(
      descriptor: input,
      pending: pending,
      hearing: TerminalSignal.allCases
    )
  }

  var size: ScreenSize { ScreenSize(of: output.descriptor) }

  func enter() throws(TerminalError) {
    var raw = modes
    cfmakeraw(&raw)
    // Line ends stay whole, and Ctrl-C and Ctrl-Z stay signals, which reach the loop by its pipe.
    raw.c_oflag |= tcflag_t(OPOST)
    raw.c_lflag |= tcflag_t(ISIG)
    TerminalRestore.remember(input: input, output: output.descriptor, modes: modes)
    do throws(TerminalError) {
      if tcsetattr(input, TCSADRAIN, &raw) != 0 { throw .setup(code: errno) }
      try output.write(Self.entering)
    } catch {
      TerminalRestore.restore()
      throw error
    }
  }

  func leave() {
    TerminalRestore.restore()
  }

  func suspend() throws(TerminalError) {
    leave()
    var stopping = TerminalRestore.action(nil)
    var hearing = sigaction()
    sigaction(SIGTSTP, &stopping, &hearing)
    raise(SIGTSTP)
    // Here somebody has continued the program.
    sigaction(SIGTSTP, &hearing, nil)
    try enter()
  }

  func write(_ text: String) throws(TerminalError) {
    try output.write(text)
  }

  func next(within limit: Duration?) throws(TerminalError) -> InputEvent {
    try source.next(within: limit)
  }
}
