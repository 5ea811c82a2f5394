#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Gives a damaged file the first free name of `NAME.damaged-1.EXTENSION`, `damaged-2` and so on.
  ///
  /// Nothing is ever overwritten, and the file's bytes are not touched. Hold the file's lock meanwhile
  /// if other programs append to it. A failure leaves the file where it was, at worst with an empty
  /// file of the new name beside it, or gone to the new name but perhaps not lastingly.
  ///
  /// - Returns: The new path.
  public func setAside(_ path: String) throws(FileError) -> String {
    try reporting(.setAside, path) { () throws(FileError.Reason) in
      guard let kind = try system.status(at: path)?.kind else { throw .system(code: ENOENT) }
      if kind != .file { throw .found(kind) }
      let free = try reserveName(beside: path)
      try removing(free) { () throws(FileError.Reason) in try system.rename(path, to: free) }
      try system.syncFolder(path.parentPath)
      return free
    }
  }

  /// Takes the first free name by an empty file, which the rename then replaces.
  private func reserveName(beside path: String) throws(FileError.Reason) -> String {
    let folder = String(path.dropLast(path.lastPathPart.count))
    let name = path.lastPathPart
    let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    var number = 1
    while true {
      let free = "\(folder)\(name[..<dot]).damaged-\(number)\(name[dot...])"
      if let file = try system.create(free) {
        try system.closing(file) { _ in }
        return free
      }
      number += 1
    }
  }
}
