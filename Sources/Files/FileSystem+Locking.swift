#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Holds the advisory lock of a file for the time of a body.
  ///
  /// The file is made where there is none. The lock binds those who ask for it, in this program and
  /// in others (`flock`); it ends with the body or with the program. Within the body, `append` to the
  /// same file would wait for itself; `read`, `replace` and `setAside` take no lock.
  ///
  /// - Parameters:
  ///   - path: The file whose lock is held.
  ///   - patience: How long to wait while another has it; zero for not at all.
  ///   - body: What is done under the lock.
  /// - Returns: What the body returns.
  /// - Throws: `locked` when patience ends, and what the body throws.
  public func withLock<Value>(
    on path: String,
    patience: Duration = .seconds(10),
    _ body: () throws(FileError) -> Value
  ) throws(FileError) -> Value {
    let outcome = try reporting(.lock, path) { () throws(FileError.Reason) in
      try withLockedFile(path, O_RDWR, patience) { _ in
        // The body's own error passes through as a value, for it has a path and operation already.
        Result { () throws(FileError) in try body() }
      }
    }
    return try outcome.get()
  }

  /// Opens a file, made if missing, and holds its lock for the time of a body.
  func withLockedFile<Value>(
    _ path: String,
    _ flags: CInt,
    _ patience: Duration,
    _ body: (CInt) throws(FileError.Reason) -> Value
  ) throws(FileError.Reason) -> Value {
    while true {
      let value: Value? = try system.withFile(path, flags | O_CREAT) {
        file throws(FileError.Reason) in
        try lock(file, patience)
        // The file may have been set aside while this one waited: what is written to it then is lost.
        let identity = try system.status(of: file).identity
        guard try system.status(at: path)?.identity == identity else { return nil }
        return try body(file)
      }
      if let value { return value }
    }
  }

  /// Waits for the lock by asking again and again, as a wait in the kernel could not be given up.
  private func lock(_ file: CInt, _ patience: Duration) throws(FileError.Reason) {
    var waited = Duration.zero
    var nap = Duration.microseconds(250)
    while try !system.tryLock(file) {
      if waited >= patience { throw .locked }
      system.sleep(nap)
      waited += nap
      nap = min(nap * 2, .milliseconds(8))
    }
  }
}
