#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Removes the temporaries that broken replacements left in a folder.
  ///
  /// A temporary that a living program writes at this moment is locked and stays.
  ///
  /// - Returns: The names of the removed ones, in the order of their bytes.
  @discardableResult
  public func sweepTemporaries(in folder: String) throws(FileError) -> [String] {
    try reporting(.sweep, folder) { () throws(FileError.Reason) in
      var swept: [String] = []
      for name in Listing(names: try system.names(in: folder)).names where Temporary.isName(name) {
        if try sweep(folder.joined(name)) { swept.append(name) }
      }
      return swept
    }
  }

  private func sweep(_ path: String) throws(FileError.Reason) -> Bool {
    do throws(FileError.Reason) {
      return try system.withFile(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK) {
        file throws(FileError.Reason) in
        guard try system.tryLock(file) else { return false }
        // Whoever held the lock may just have given the temporary its true name.
        let identity = try system.status(of: file).identity
        guard try system.status(at: path)?.identity == identity else { return false }
        try system.remove(path)
        return true
      }
    } catch .system(code: ENOENT), .system(code: EISDIR), .system(code: ELOOP),
      .system(code: EACCES)
    {
      // Gone already, or no temporary of ours: a folder, a symbolic link, another person's file.
      return false
    }
  }
}
