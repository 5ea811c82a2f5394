import Terminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard error, where messages go.
struct ErrorLines {
  /// Messages stay in Unicode, wherever they go.
  private static let traits = TerminalTraits(
    inputIsTerminal: false,
    outputIsTerminal: false,
    environment: [:]
  )

  /// Writes lines; where nobody listens, nothing can be done about it.
  func print(_ lines: [String]) {
    for line in lines {
      // A message may quote a file's name or a bank's cell.
      let bytes = Array((Self.traits.harmless(line) + "\n").utf8)
      _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
  }
}
