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
  /// What has come of the line that is waited for.
  private var line: [UInt8] = []
  private var isAtEnd = false

  init(_ source: any InputSource) {
    self.source = source
  }

  /// Waits for the next line; one that the end of the input cuts off counts.
  mutating func next() -> Line {
    while true {
      if let line = next(within: nil) { return line }
    }
  }

  /// Waits for the next line, no longer than the limit says, where there is one.
  ///
  /// - Returns: Nil when something came that ends no line, or time has passed; what has come of the line
  ///   is kept for the next call.
  mutating func next(within limit: Duration?) -> Line? {
    if let line = taken() { return line }
    if isAtEnd { return .ended(.endOfInput) }
    if let ending = waited(limit) { return .ended(ending) }
    return taken()
  }

  /// A whole line of what has come, or what is left of one at the end of the input.
  private mutating func taken() -> Line? {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    line += bytes[..<(end ?? bytes.endIndex)].prefix(Self.longest - line.count)
    bytes.removeFirst(end.map { $0 + 1 } ?? bytes.count)
    if end == nil, !isAtEnd || line.isEmpty { return nil }
    defer { line = [] }
    return .text(Self.text(line))
  }

  /// Waits for more bytes; gives what ends the waiting.
  private mutating func waited(_ limit: Duration?) -> ConsoleEnding? {
    do throws(TerminalError) {
      switch try source.next(within: limit) {
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
