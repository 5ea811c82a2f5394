#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemCalls {
  /// Reads up to a count of bytes from where the file stands; none at its end.
  func read(_ file: CInt, atMost count: Int) throws(Reason) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try attempt { bytes.withUnsafeMutableBytes { receive(file, $0) } }
    bytes.removeLast(count - got)
    return bytes
  }

  private func receive(_ file: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
    Glibc.read(file, buffer.baseAddress, buffer.count)
    #elseif canImport(Darwin)
    Darwin.read(file, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Returns the last byte of a file of a size greater than 0.
  func lastByte(of file: CInt, size: Int) throws(Reason) -> UInt8 {
    var byte: UInt8 = 0
    try attempt { pread(file, &byte, 1, off_t(size - 1)) }
    return byte
  }

  /// Writes all bytes, going on where a short write stopped.
  func write(_ bytes: [UInt8], to file: CInt) throws(Reason) {
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(try writeOnce(rest, to: file))
    }
  }

  private func writeOnce(_ bytes: ArraySlice<UInt8>, to file: CInt) throws(Reason) -> Int {
    while true {
      let code: CInt
      switch faults?.next() {
      case .fails(let planned):
        code = planned
      case .tears(let count, let planned):
        _ = send(bytes.prefix(count), file)
        code = planned
      case .shortens(let count):
        return send(bytes.prefix(max(count, 1)), file)
      case nil:
        let count = send(bytes, file)
        if count >= 0 { return count }
        code = errno
      }
      if code != EINTR { throw .system(code: code) }
    }
  }

  private func send(_ bytes: ArraySlice<UInt8>, _ file: CInt) -> Int {
    bytes.withUnsafeBytes { buffer in
      #if canImport(Glibc)
      Glibc.write(file, buffer.baseAddress, buffer.count)
      #elseif canImport(Darwin)
      Darwin.write(file, buffer.baseAddress, buffer.count)
      #endif
    }
  }

  /// Returns once the bytes of a file are on the disk.
  func sync(_ file: CInt) throws(Reason) {
    #if canImport(Glibc)
    try attempt { fdatasync(file) }
    #elseif canImport(Darwin)
    // fsync(2) on macOS hands the bytes to the drive only; F_FULLFSYNC waits for the drive.
    try attempt { fcntl(file, F_FULLFSYNC) }
    #endif
  }

  /// Returns once the names in a folder are on the disk.
  func syncFolder(_ path: String) throws(Reason) {
    try withFile(path, O_RDONLY | O_DIRECTORY) { folder throws(Reason) in
      do throws(Reason) {
        try attempt { fsync(folder) }
      } catch .system(code: EINVAL) {
        // Some file systems (CIFS, some of FUSE) keep no folder that could be synced by itself.
      }
    }
  }
}
