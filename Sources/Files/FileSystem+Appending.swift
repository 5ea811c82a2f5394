#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Appends one line to a file, and returns once it is on the disk.
  ///
  /// The file is made where there is none; its folder must be there. Other programs that append in
  /// this way wait for each other. When the call fails, the file may end in a part of the line or in
  /// all of it: whoever reads the file needs a checksum in each line. A part is closed off by the next
  /// append, so that no line after it is harmed.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line, without its line break and holding none.
  ///   - path: The file to append to.
  ///   - patience: How long to wait while another program appends.
  /// - Throws: When the line is not surely on the disk.
  public func append(
    line: [UInt8],
    to path: String,
    patience: Duration = .seconds(10)
  ) throws(FileError) {
    try append(lines: [line], to: path, patience: patience)
  }

  /// Appends lines to a file by one write, and returns once all of them are on the disk.
  ///
  /// As `append(line:to:patience:)`; when the call fails, the file may end in some of the lines.
  ///
  /// - Parameters:
  ///   - lines: The bytes of the lines, without their line breaks and holding none; with no line
  ///     nothing is done.
  ///   - path: The file to append to.
  ///   - patience: How long to wait while another program appends.
  /// - Throws: When the lines are not surely on the disk.
  public func append(
    lines: [[UInt8]],
    to path: String,
    patience: Duration = .seconds(10)
  ) throws(FileError) {
    let lineBreak = UInt8(ascii: "\n")
    precondition(!lines.contains { $0.contains(lineBreak) }, "a line holds no line break")
    if lines.isEmpty { return }
    try reporting(.append, path) { () throws(FileError.Reason) in
      try withLockedFile(path, O_RDWR | O_APPEND, patience) { file throws(FileError.Reason) in
        let size = try system.status(of: file).size
        let isTorn = size == 0 ? false : try system.lastByte(of: file, size: size) != lineBreak
        let bytes = lines.flatMap { $0 + [lineBreak] }
        try system.write((isTorn ? [lineBreak] : []) + bytes, to: file)
        try system.sync(file)
        // The first line of a new file is as lasting as the file's name.
        if size == 0 { try system.syncFolder(system.resolve(path).parentPath) }
      }
    }
  }
}
