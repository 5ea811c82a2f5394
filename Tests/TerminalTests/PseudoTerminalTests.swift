import Foundation
import GameRules
import Glibc
import Synchronization
import Testing

@testable import Terminal

/// Consoles on real descriptors; one after the other, as signals belong to the whole process.
@Suite(.serialized)
struct PseudoTerminalTests {
  /// A terminal without a screen: what is written to the outside is typed on the inside.
  private final class PseudoTerminal: Sendable {
    let outside: Int32
    let inside: Int32
    /// All that was written on the inside.
    private let seen = Mutex<[UInt8]>([])
    private let end = DispatchSemaphore(value: 0)

    init(columns: UInt16, rows: UInt16) throws {
      var (outside, inside): (Int32, Int32) = (-1, -1)
      var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      try #require(openpty(&outside, &inside, nil, nil, &size) == 0)
      (self.outside, self.inside) = (outside, inside)
    }

    /// Reads what is shown and types each key once its cue has been seen.
    func play(_ script: [(cue: String, keys: String)]) {
      Thread.detachNewThread { [self] in
        var script = script[...]
        var bytes = [UInt8](repeating: 0, count: 4096)
        while case let count = read(outside, &bytes, bytes.count), count > 0 {
          let text = seen.withLock { seen in
            seen += bytes.prefix(count)
            return String(decoding: seen, as: UTF8.self)
          }
          while let next = script.first, text.contains(next.cue) {
            _ = write(outside, next.keys, next.keys.utf8.count)
            script = script.dropFirst()
          }
        }
        end.signal()
      }
    }

    var modes: [UInt32] {
      var modes = termios()
      tcgetattr(inside, &modes)
      return [modes.c_iflag, modes.c_oflag, modes.c_lflag, modes.c_cflag]
    }

    /// Closes the inside and gives all that was shown there.
    func close() -> String {
      Glibc.close(inside)
      end.wait()
      Glibc.close(outside)
      return seen.withLock { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a whole game on a real terminal leaves it as it was`() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let before = terminal.modes
    let cues = [
      "Question 1", "Right!", "Question 2", "+220", "Question 3", "+360", "Question 4", "+260",
    ]
    let keys = ["b", "\r", "a", "\r", "b", "\r", "a", "\r"]
    terminal.play(
      Array(zip(cues, keys)) + [
        ("By category", "\r"), ("Your name", "Pam\r"), ("High scores", "q"),
      ]
    )
    let console = try ScreenConsole(
      input: terminal.inside,
      output: terminal.inside,
      traits: Samples.traits(input: true, output: true),
      clock: { .zero }
    )
    let played = console.play(try Samples.game(), in: Samples.setting)
    #expect(played.ending == .finished)
    #expect(played.name.text == "Pam")
    #expect(played.game.tally.right == 4)
    #expect(terminal.modes != before)
    #expect(console.show(Samples.table) == .finished)
    console.close()
    #expect(terminal.modes == before)
    let end = "You scored \(played.game.tally.points) points: 4 of 4 right, best streak 4.\r\n"
    let shown = terminal.close()
    #expect(shown.hasPrefix("\u{1B}[?1049h"))
    #expect(shown.hasSuffix("\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1049l" + end))
  }

  @Test func `a terminal that gives no size counts as 80 by 24`() throws {
    let terminal = try PseudoTerminal(columns: 0, rows: 0)
    let device = try TerminalDevice(input: terminal.inside, output: terminal.inside, pending: [])
    #expect(device.size == ScreenSize(columns: 80, rows: 24))
    terminal.play([])
    _ = terminal.close()
  }

  @Test func `what is no terminal is refused`() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(throws: TerminalError.setup(code: ENOTTY)) {
      try TerminalDevice(input: descriptor, output: descriptor, pending: [])
    }
  }

  @Test func `bytes, signals, pauses and the end come one by one`() throws {
    let pipe = Pipe()
    let input = try PolledInput(
      descriptor: pipe.fileHandleForReading.fileDescriptor,
      pending: Array("x".utf8),
      hearing: [.resize]
    )
    #expect(try input.next(within: nil) == .bytes(Array("x".utf8)))
    #expect(try input.next(within: .milliseconds(1)) == .timeout)
    // Nobody else listens to this one, and who does not ignores it.
    kill(getpid(), SIGWINCH)
    #expect(try input.next(within: nil) == .signal(.resize))
    try pipe.fileHandleForWriting.write(contentsOf: Data("ab\n".utf8))
    #expect(try input.next(within: nil) == .bytes(Array("ab\n".utf8)))
    try pipe.fileHandleForWriting.close()
    #expect(try input.next(within: nil) == .endOfInput)
  }

  @Test func `a signal that was ignored before stays so`() throws {
    let former = signal(SIGHUP, SIG_IGN)
    defer { signal(SIGHUP, former) }
    let pipe = Pipe()
    let input = try PolledInput(
      descriptor: pipe.fileHandleForReading.fileDescriptor,
      hearing: [.hangUp, .resize]
    )
    kill(getpid(), SIGHUP)
    kill(getpid(), SIGWINCH)
    #expect(try input.next(within: nil) == .signal(.resize))
  }

  @Test func `a reader that left is an error, not the end of the program`() throws {
    let pipe = Pipe()
    let input = try PolledInput(
      descriptor: pipe.fileHandleForReading.fileDescriptor,
      hearing: []
    )
    try pipe.fileHandleForReading.close()
    let output = DescriptorOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    #expect(throws: TerminalError.output(code: EPIPE)) { try output.write("lost") }
    _ = input
  }

  @Test func `a game in real pipes`() throws {
    let (input, output) = (Pipe(), Pipe())
    try input.fileHandleForWriting.write(contentsOf: Data("b\na\nb\na\nTester\n".utf8))
    try input.fileHandleForWriting.close()
    let console = try PlainConsole(
      input: input.fileHandleForReading.fileDescriptor,
      output: output.fileHandleForWriting.fileDescriptor,
      traits: Samples.traits(),
      clock: { .zero }
    )
    let played = console.play(try Samples.game(), in: Samples.setting)
    #expect(played.name.text == "Tester")
    try output.fileHandleForWriting.close()
    let text = try #require(try output.fileHandleForReading.readToEnd())
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("Jim Halpert: 4 questions."))
  }
}
