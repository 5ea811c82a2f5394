import ArgumentReading
import Terminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard output, where the data goes.
struct Output {
  /// Writes a text and a line break.
  func print(_ text: String) throws(Failure) {
    try write(text + "\n")
  }

  /// Writes lines that may quote a bank's text, each made harmless.
  func print(_ lines: [String], for traits: TerminalTraits) throws(Failure) {
    try write(lines.map { traits.harmless($0) + "\n" }.joined())
  }

  /// Writes a text as it is.
  func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { buffer in
        // Whole, in pieces that a pipe takes at once.
        Self.systemWrite(1, buffer.baseAddress, min(buffer.count, 1 << 16))
      }
      if count < 0 {
        if errno == EINTR { continue }
        // Whoever reads has had enough, as `head` has: that is no fault.
        if errno == EPIPE { throw Failure(.ok, []) }
        throw Failure(.inputOutput, "quizwright: standard output: \(SystemReason.text(errno))")
      }
      written += count
    }
  }

  private static func systemWrite(
    _ descriptor: Int32,
    _ bytes: UnsafeRawPointer?,
    _ count: Int
  ) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
    #elseif canImport(Darwin)
    Darwin.write(descriptor, bytes, count)
    #endif
  }
}
