#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Finds the nearest folder, from one upward to the root, that holds all of several entries.
  ///
  /// A folder that may not be looked into holds nothing.
  ///
  /// - Parameters:
  ///   - start: The first folder to look at; it must be there.
  ///   - entries: Names and what must stand there.
  /// - Returns: The absolute path of the folder, nil if there is none.
  /// - Throws: When the start is not there or a folder on the way cannot be read at all.
  public func nearestFolder(
    upFrom start: String,
    holding entries: KeyValuePairs<String, FileKind>
  ) throws(FileError) -> String? {
    var folder = try resolve(start)
    while true {
      if try holds(entries, in: folder) { return folder }
      if folder == "/" { return nil }
      folder = folder.parentPath
    }
  }

  private func holds(
    _ entries: KeyValuePairs<String, FileKind>,
    in folder: String
  ) throws(FileError) -> Bool {
    for (name, kind) in entries {
      do throws(FileError) {
        if try self.kind(at: folder.joined(name)) != kind { return false }
      } catch  where error.reason == .system(code: EACCES) {
        return false
      }
    }
    return true
  }

  /// Makes a folder, and the folders on the way to it where they are missing.
  ///
  /// What was made is on the disk when the call returns. A folder that is there already is left alone.
  public func createFolder(_ path: String) throws(FileError) {
    try reporting(.createFolder, path) { () throws(FileError.Reason) in try create(path) }
  }

  private func create(_ folder: String) throws(FileError.Reason) {
    if let status = try system.status(at: folder) {
      if status.kind != .folder { throw .found(status.kind) }
      return
    }
    let path = folder.withoutTrailingSlashes
    // The empty path has no parent: only the system can say what is wrong with it.
    if path.contains("/") { try create(path.parentPath) }
    do throws(FileError.Reason) {
      try system.makeFolder(path)
    } catch .system(code: EEXIST) {
      // Another program made it in this moment, or a symbolic link that leads nowhere has the name.
      guard let kind = try system.status(at: path)?.kind else { throw .leadsNowhere }
      if kind != .folder { throw .found(kind) }
    }
    try system.syncFolder(path.parentPath)
  }
}
