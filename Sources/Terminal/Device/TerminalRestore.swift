#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Gives the terminal back as it was, however the program ends, and tells the loop of signals.
///
/// A signal's handler can reach nothing but globals; this file holds the only one.
enum TerminalRestore {
  typealias Handler = @convention(c) (Int32) -> Void

  private struct Memory {
    /// The write end of the signals' pipe; -1 without one.
    var pipe: Int32 = -1
    /// The terminal that is in full screen; -1 for none.
    var input: Int32 = -1
    var output: Int32 = -1
    var modes = termios()
    /// What handled each of `crashes` before.
    var former: UnsafeMutablePointer<sigaction>
  }

  /// Normal colours, line wrap, the cursor, paste without marks, the screen as it was.
  static let leaving: StaticString = "\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1049l"

  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV]

  // Only the thread of the one loop writes it, in single words before they are needed; handlers
  // interrupt that thread and read them.
  private nonisolated(unsafe) static let memory = makeMemory()  // Safe: one writer, as said above.

  private static func makeMemory() -> UnsafeMutablePointer<Memory> {
    let former = UnsafeMutablePointer<sigaction>.allocate(capacity: crashes.count)
    former.initialize(repeating: sigaction(), count: crashes.count)
    let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
    memory.initialize(to: Memory(former: former))
    atexit { TerminalRestore.restore() }
    return memory
  }

  /// Names the pipe that handlers write the numbers of signals to.
  static func announce(signalsOn pipe: Int32) {
    memory.pointee.pipe = pipe
  }

  /// Forgets a pipe, unless handlers have been given another since.
  static func forget(pipe: Int32) {
    if memory.pointee.pipe == pipe { memory.pointee.pipe = -1 }
  }

  /// Writes a signal's number to the pipe.
  static let announcing: Handler = { number in
    let code = errno
    var byte = UInt8(truncatingIfNeeded: number)
    // A full pipe has told enough.
    _ = write(memory.pointee.pipe, &byte, 1)
    errno = code
  }

  /// Remembers what to give back, from now until `restore()`.
  static func remember(input: Int32, output: Int32, modes: termios) {
    memory.pointee.modes = modes
    memory.pointee.input = input
    let isFirst = memory.pointee.output == -1
    memory.pointee.output = output
    if isFirst {
      for place in crashes.indices {
        var action = Self.action(crashed)
        _ = sigaction(crashes[place], &action, memory.pointee.former + place)
      }
    }
  }

  /// Gives the terminal back; does nothing when it is not in full screen.
  static func restore() {
    let output = memory.pointee.output
    if output == -1 { return }
    for place in crashes.indices {
      _ = sigaction(crashes[place], memory.pointee.former + place, nil)
    }
    memory.pointee.output = -1
    _ = write(output, leaving.utf8Start, leaving.utf8CodeUnitCount)
    _ = tcsetattr(memory.pointee.input, TCSADRAIN, &memory.pointee.modes)
  }

  /// Gives the terminal back and returns into the crash, which whoever handled it before now gets.
  private static let crashed: Handler = { _ in restore() }

  /// Whether a signal is ignored by now.
  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Glibc)
    let handler = action.__sigaction_handler.sa_handler
    #elseif canImport(Darwin)
    let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// A handler in the shape that the system takes.
  static func action(_ handler: Handler?) -> sigaction {
    var action = sigaction()
    #if canImport(Glibc)
    action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = Int32(SA_RESTART) | Int32(SA_ONSTACK)
    return action
  }
}
