#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the system refused; each with the number that it gave as `errno`.
public enum TerminalError: Error, Equatable {
  /// Responses cannot be read.
  case input(code: Int32)
  /// Nothing can be written any more.
  case output(code: Int32)
  /// The terminal or the signals cannot be set up.
  case setup(code: Int32)

  /// Whether whoever read the output has had enough, as `head` has: no fault of anybody's.
  public var isReaderGone: Bool { self == .output(code: EPIPE) }
}

extension TerminalError: CustomStringConvertible {
  /// What failed and why, in one line.
  public var description: String {
    switch self {
    case .input(let code): "standard input: cannot be read: \(Self.reason(code))"
    case .output(let code): "standard output: cannot be written: \(Self.reason(code))"
    case .setup(let code): "terminal: cannot be set up: \(Self.reason(code))"
    }
  }

  private static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
