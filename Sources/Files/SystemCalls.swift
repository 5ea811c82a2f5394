#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The system's calls on files, each passing by the plan that tests make them fail with.
///
/// A call that a signal interrupts is made again. All errors are reasons; the operation and the path
/// are added above.
struct SystemCalls: Sendable {
  typealias Reason = FileError.Reason

  /// Which file it is, whatever its name.
  struct Identity: Equatable {
    let device: UInt64
    let number: UInt64
  }

  /// What the system says about a file.
  struct Status {
    let kind: FileKind
    let identity: Identity
    let size: Int
    /// The permission bits.
    let mode: mode_t
  }

  let faults: FaultPlan?

  /// Opens a file for the time of a body, and closes it whatever happens.
  func withFile<Value>(
    _ path: String,
    _ flags: CInt,
    _ body: (CInt) throws(Reason) -> Value
  ) throws(Reason) -> Value {
    try closing(attempt { open(path, flags | O_CLOEXEC, 0o666) }, after: body)
  }

  /// Makes and opens a file for writing, unless anything has the name; nil then.
  func create(_ path: String) throws(Reason) -> CInt? {
    do throws(Reason) {
      return try attempt { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    } catch .system(code: EEXIST) {
      return nil
    }
  }

  /// Closes a file after a body, whatever happens.
  func closing<Value>(
    _ file: CInt,
    after body: (CInt) throws(Reason) -> Value
  ) throws(Reason) -> Value {
    let value: Value
    do throws(Reason) {
      value = try body(file)
    } catch {
      _ = Self.close(file)
      throw error
    }
    // A fault must not keep the file open, so the true close comes first. No second try after EINTR:
    // Linux has closed the file by then.
    let outcome = Self.close(file)
    let code = outcome == 0 ? 0 : errno
    try attempt { 0 }
    if code != 0 && code != EINTR { throw .system(code: code) }
    return value
  }

  private static func close(_ file: CInt) -> CInt {
    #if canImport(Glibc)
    Glibc.close(file)
    #elseif canImport(Darwin)
    Darwin.close(file)
    #endif
  }

  /// Returns what stands at a path, symbolic links followed; nil if nothing does.
  func status(at path: String) throws(Reason) -> Status? {
    try found { stat(path, $0) }
  }

  /// Returns whether anything stands at a path, be it a symbolic link that leads nowhere.
  func isTaken(_ path: String) throws(Reason) -> Bool {
    try found { lstat(path, $0) } != nil
  }

  func status(of file: CInt) throws(Reason) -> Status {
    var buffer = stat()
    try attempt { fstat(file, &buffer) }
    return Status(buffer)
  }

  private func found(
    _ call: (UnsafeMutablePointer<stat>) -> CInt
  ) throws(Reason) -> Status? {
    var buffer = stat()
    do throws(Reason) {
      try attempt { call(&buffer) }
    } catch .system(code: ENOENT), .system(code: ENOTDIR) {
      return nil
    }
    return Status(buffer)
  }

  /// Makes one call, again when a signal interrupts it, unless the plan has a fault for it.
  @discardableResult
  func attempt<Outcome: SignedInteger>(_ call: () -> Outcome) throws(Reason) -> Outcome {
    while true {
      let code: CInt
      switch faults?.next() {
      case .fails(let planned), .tears(_, let planned):
        code = planned
      case nil, .shortens:
        let outcome = call()
        if outcome >= 0 { return outcome }
        code = errno
      }
      if code != EINTR { throw .system(code: code) }
    }
  }
}

extension SystemCalls.Status {
  fileprivate init(_ buffer: stat) {
    kind =
      switch buffer.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    identity = SystemCalls.Identity(
      device: UInt64(truncatingIfNeeded: buffer.st_dev),
      number: UInt64(buffer.st_ino)
    )
    size = Int(buffer.st_size)
    mode = buffer.st_mode & 0o777
  }
}
