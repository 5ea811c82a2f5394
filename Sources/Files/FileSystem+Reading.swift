#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Reads a file whole.
  ///
  /// A pipe or device is read to its end, however long that takes: where only a file will do, ask
  /// `kind(at:)` first.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - limit: The most bytes to accept; a gibibyte if not given.
  /// - Returns: The bytes, none for an empty file.
  /// - Throws: When the file cannot be read or holds more than `limit` bytes.
  public func read(_ path: String, limit: Int = 1 << 30) throws(FileError) -> [UInt8] {
    try reporting(.read, path) { () throws(FileError.Reason) in
      try system.withFile(path, O_RDONLY) { file throws(FileError.Reason) in
        let size = try system.status(of: file).size
        if size > limit { throw .tooLarge(limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while true {
          let part = try system.read(file, atMost: 1 << 16)
          if part.isEmpty { return bytes }
          bytes += part
          if bytes.count > limit { throw .tooLarge(limit: limit) }
        }
      }
    }
  }
}
