#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Gives a file new bytes, all or none of them.
  ///
  /// The bytes go to a temporary beside the file, which then takes its name: at any moment, and after
  /// any failure, the file holds the old bytes or the new ones. Permissions stay; a symbolic link stays
  /// one, and the file that it leads to is replaced.
  ///
  /// - Parameters:
  ///   - path: The file, made if missing; its folder must be there.
  ///   - bytes: All that it is to hold.
  ///   - durability: Whether the call returns before or after the bytes are on the disk.
  /// - Throws: When the new bytes are not surely there.
  public func replace(
    _ path: String,
    with bytes: [UInt8],
    _ durability: Durability
  ) throws(FileError) {
    try reporting(.replace, path) { () throws(FileError.Reason) in
      let target = try target(of: path)
      let old = try system.status(at: target)
      // A name may be taken over, a device must not: /dev/null would be a file from then on.
      if let old, old.kind != .file { throw .found(old.kind) }
      try withTemporary(in: target.parentPath) { file, temporary throws(FileError.Reason) in
        if let old { try system.setMode(old.mode, of: file) }
        try system.write(bytes, to: file)
        if durability == .synced { try system.sync(file) }
        try system.rename(temporary, to: target)
      }
      if durability == .synced { try system.syncFolder(target.parentPath) }
    }
  }

  /// Follows the symbolic links at a path to the file that is there or is to be.
  private func target(of path: String) throws(FileError.Reason) -> String {
    do throws(FileError.Reason) {
      return try system.resolve(path)
    } catch .system(code: ENOENT) {
      if try !system.isTaken(path) { return path }
    }
    // A link that leads nowhere, unless another program made the file just now.
    do throws(FileError.Reason) {
      return try system.resolve(path)
    } catch .system(code: ENOENT) {
      throw .leadsNowhere
    }
  }

  /// Makes a temporary that is locked for the time of a body, and removes it when the body fails.
  func withTemporary(
    in folder: String,
    _ body: (CInt, String) throws(FileError.Reason) -> Void
  ) throws(FileError.Reason) {
    var number = 0
    while true {
      let path = folder.joined(Temporary.name(process: getpid(), number: number))
      number += 1
      guard let file = try system.create(path) else { continue }
      let isDone = try system.closing(file) { file throws(FileError.Reason) in
        try removing(path) { () throws(FileError.Reason) in
          guard try isOurs(file, path) else { return false }
          try body(file, path)
          return true
        }
      }
      if isDone { return }
    }
  }

  /// Locks a new temporary against a sweep, and returns whether no sweep came first.
  private func isOurs(_ file: CInt, _ path: String) throws(FileError.Reason) -> Bool {
    do throws(FileError.Reason) {
      guard try system.tryLock(file) else { return false }
    } catch {
      // A file system without locks has no sweeps either, for they take the lock first.
      return true
    }
    return try system.status(at: path)?.identity == system.status(of: file).identity
  }

  /// Removes a file when a body fails.
  func removing<Value>(
    _ path: String,
    _ body: () throws(FileError.Reason) -> Value
  ) throws(FileError.Reason) -> Value {
    do throws(FileError.Reason) {
      return try body()
    } catch {
      let failure = error
      // That the file cannot be removed either adds nothing to why the body failed.
      do throws(FileError.Reason) { try system.remove(path) } catch {}
      throw failure
    }
  }
}
