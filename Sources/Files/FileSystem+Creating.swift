#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Makes a file that is not there yet, with all its bytes or not at all.
  ///
  /// Of two programs that make the same file at once, one makes it and the other is refused.
  ///
  /// - Parameters:
  ///   - path: A name that nothing has, not even a link; its folder must be there.
  ///   - bytes: All that it is to hold.
  ///   - durability: Whether the call returns before or after the bytes are on the disk.
  /// - Throws: When the file is not surely there; `FileError.Reason.found` where something has the name.
  public func create(
    _ path: String,
    with bytes: [UInt8],
    _ durability: Durability
  ) throws(FileError) {
    try reporting(.replace, path) { () throws(FileError.Reason) in
      try withTemporary(in: path.parentPath) { file, temporary throws(FileError.Reason) in
        try system.write(bytes, to: file)
        if durability == .synced { try system.sync(file) }
        do throws(FileError.Reason) {
          try system.link(temporary, to: path)
        } catch .system(code: EEXIST) {
          throw .found(try system.status(at: path)?.kind ?? .file)
        }
        try system.remove(temporary)
      }
      if durability == .synced { try system.syncFolder(path.parentPath) }
    }
  }
}
