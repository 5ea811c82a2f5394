#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Says on a terminal how far work has come that takes more than half a second.
struct Progress {
  private static let patience = Duration.milliseconds(500)
  private static let pace = Duration.milliseconds(100)

  private let noun: String
  private let total: Int
  private let isShown = isatty(2) == 1
  private let start = Surroundings.clock()
  private var last: Duration?

  /// - `noun`: What is counted, such as `files`.
  init(of total: Int, _ noun: String) {
    self.noun = noun
    self.total = total
  }

  /// Takes note of how much is done.
  mutating func update(_ done: Int) {
    let now = isShown ? Surroundings.clock() : start
    let due = last.map { $0 + Self.pace } ?? start + Self.patience
    guard isShown, now >= due else { return }
    last = now
    Self.show("\r\(done) of \(total) \(noun)")
  }

  /// Takes the line away again.
  func end() {
    if last != nil { Self.show("\r\u{1B}[K") }
  }

  /// Nobody is told where nobody listens.
  private static func show(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
