public import Foundation

/// Starts processes one after the other.
///
/// Tests run beside each other in one process, and two calls of Foundation's `Process.run` at the same
/// time have crashed there (a bad pointer in its copy of the arguments).
public enum ProcessStart {
  private static let lock = NSLock()

  /// Starts a process.
  public static func run(_ process: Process) throws {
    try lock.withLock { try process.run() }
  }
}
