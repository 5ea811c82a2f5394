/// The one way to the files of this machine.
///
/// Paths are text: a path with a NUL is refused, relative ones start at the current folder. Every
/// operation may be broken off at any of its system calls, by `FaultPlan` in tests and by a full
/// disk or a loss of power in life; each says what then stands on the disk.
public struct FileSystem: Sendable {
  let system: SystemCalls

  /// Opens the way to the files, for tests with a plan of what fails.
  public init(faults: FaultPlan? = nil) {
    system = SystemCalls(faults: faults)
  }

  /// Returns what stands at a path, symbolic links followed.
  ///
  /// - Throws: When it cannot be told, for want of permission say.
  public func kind(at path: String) throws(FileError) -> FileKind {
    try reporting(.inspect, path) { () throws(FileError.Reason) in
      try system.status(at: path)?.kind ?? .nothing
    }
  }

  /// Returns the absolute path, without symbolic links, of something that is there.
  public func resolve(_ path: String) throws(FileError) -> String {
    try reporting(.resolve, path) { () throws(FileError.Reason) in try system.resolve(path) }
  }

  /// Returns the absolute path of the folder that relative paths start at.
  public func currentFolder() throws(FileError) -> String {
    try reporting(.resolve, ".") { () throws(FileError.Reason) in try system.currentFolder() }
  }

  /// Returns the names in a folder.
  public func list(_ folder: String) throws(FileError) -> Listing {
    try reporting(.list, folder) { () throws(FileError.Reason) in
      Listing(names: try system.names(in: folder))
    }
  }

  /// Turns the reason of a failure into an error that names the operation and the path.
  func reporting<Value>(
    _ operation: FileError.Operation,
    _ path: String,
    _ body: () throws(FileError.Reason) -> Value
  ) throws(FileError) -> Value {
    do throws(FileError.Reason) {
      // C would take the text up to the NUL and open another file.
      if path.utf8.contains(0) { throw .unusableName }
      return try body()
    } catch {
      throw FileError(operation: operation, path: path, reason: error)
    }
  }
}
