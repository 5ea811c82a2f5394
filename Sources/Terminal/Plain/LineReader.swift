/// Lines as they come in, with whatever else can end the waiting for one.
struct LineReader {
  /// What came of waiting for a line.
  enum Line: Equatable {
    /// A line without its end; what is not UTF-8 in it is marked.
    case text(String)
    /// Nothing more comes, or somebody wants to leave.
    case ended(ConsoleEnding)
  }

  /// The bytes of a line that are kept; nobody types more, and a line without end fills no memory.
  private static let longest = 4096

  private let source: any InputSource
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  init(_ source: any InputSource) {
    self.source = source
  }

  /// Waits for the next line; one that the end of the input cuts off counts.
  mutating func next() -> Line {
    var line: [UInt8] = []
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        line += bytes[..<end].prefix(Self.longest - line.count)
        bytes.removeFirst(end + 1)
        return .text(Self.text(line))
      }
      line += bytes.prefix(Self.longest - line.count)
      bytes = []
      if isAtEnd { return line.isEmpty ? .ended(.endOfInput) : .text(Self.text(line)) }
      if let ending = waited() { return .ended(ending) }
    }
  }

  /// Waits for more bytes; gives what ends the waiting.
  private mutating func waited() -> ConsoleEnding? {
    do throws(TerminalError) {
      switch try source.next(within: nil) {
      case .bytes(let more): bytes = more
      case .endOfInput: isAtEnd = true
      case .signal(let signal): return ConsoleEnding(signal)
      case .timeout: break
      }
      return nil
    } catch {
      return .failed(error)
    }
  }

  private static func text(_ line: [UInt8]) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}
