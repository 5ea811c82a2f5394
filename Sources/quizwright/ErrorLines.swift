#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard error, where messages go.
struct ErrorLines {
  /// Writes lines; where nobody listens, nothing can be done about it.
  func print(_ lines: [String]) {
    for line in lines {
      let bytes = Array((Self.harmless(line) + "\n").utf8)
      _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
  }

  // A message may quote a file's name or a bank's cell: no control code of theirs is passed on.
  static func harmless(_ line: String) -> String {
    String(
      line.map { character in
        character.unicodeScalars.contains { $0.properties.generalCategory == .control }
          ? "\u{FFFD}" : character
      }
    )
  }
}
