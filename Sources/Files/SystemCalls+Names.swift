#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemCalls {
  func rename(_ path: String, to other: String) throws(Reason) {
    #if canImport(Glibc)
    try attempt { Glibc.rename(path, other) }
    #elseif canImport(Darwin)
    try attempt { Darwin.rename(path, other) }
    #endif
  }

  /// Gives a file a second name, which nothing may have.
  func link(_ path: String, to other: String) throws(Reason) {
    #if canImport(Glibc)
    try attempt { Glibc.link(path, other) }
    #elseif canImport(Darwin)
    try attempt { Darwin.link(path, other) }
    #endif
  }

  func remove(_ path: String) throws(Reason) {
    try attempt { unlink(path) }
  }

  func makeFolder(_ path: String) throws(Reason) {
    try attempt { mkdir(path, 0o777) }
  }

  func setMode(_ mode: mode_t, of file: CInt) throws(Reason) {
    try attempt { fchmod(file, mode) }
  }

  /// Takes the lock of an open file if it is free, and returns whether it was.
  ///
  /// The lock ends when the file is closed, be it by the death of the program.
  func tryLock(_ file: CInt) throws(Reason) -> Bool {
    do throws(Reason) {
      try attempt { flock(file, LOCK_EX | LOCK_NB) }
      return true
    } catch .system(code: EWOULDBLOCK) {
      return false
    }
  }

  /// Sleeps for a time of less than a second, or until a signal comes.
  func sleep(_ time: Duration) {
    var time = timespec(tv_sec: 0, tv_nsec: Int(time.components.attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }

  /// Returns the absolute path without symbolic links that a path leads to.
  func resolve(_ path: String) throws(Reason) -> String {
    try text { realpath(path, nil) }
  }

  func currentFolder() throws(Reason) -> String {
    try text { getcwd(nil, 0) }
  }

  /// Takes over a text that the system allocated.
  private func text(_ call: () -> UnsafeMutablePointer<CChar>?) throws(Reason) -> String {
    var pointer: UnsafeMutablePointer<CChar>?
    try attempt { () -> CInt in
      pointer = call()
      return pointer == nil ? -1 : 0
    }
    defer { free(pointer) }
    guard let pointer, let text = String(validatingCString: pointer) else { throw .unusableName }
    return text
  }

  /// Returns the names in a folder as bytes, as the system gives them, without `.` and `..`.
  func names(in path: String) throws(Reason) -> [[UInt8]] {
    var names: [[UInt8]] = []
    try attempt { () -> CInt in
      guard let stream = opendir(path) else { return -1 }
      defer { closedir(stream) }
      errno = 0
      while let entry = readdir(stream) {
        names.append(Self.name(of: entry))
        // Null means the end as well as an error; only errno tells them apart.
        errno = 0
      }
      return errno == 0 ? 0 : -1
    }
    return names.filter { $0 != Array(".".utf8) && $0 != Array("..".utf8) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The record is often shorter than its type says, so the name is read where it stands.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }
}
