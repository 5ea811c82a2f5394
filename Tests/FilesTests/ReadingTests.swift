import Files
import Foundation
import Testing

struct ReadingTests {
  let scratch: Scratch
  let files = FileSystem()

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_000])
  func `a file is read whole`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(filePath: scratch["x"]))
    #expect(try files.read(scratch["x"]) == bytes)
  }

  @Test(arguments: [(9, true), (10, false)])
  func `a file above the limit is refused`(limit: Int, isRefused: Bool) throws {
    try scratch.write("0123456789", to: "x")
    let path = scratch["x"]
    if isRefused {
      let error = FileError(operation: .read, path: path, reason: .tooLarge(limit: limit))
      #expect(throws: error) { try files.read(path, limit: limit) }
    } else {
      #expect(try files.read(path, limit: limit).count == 10)
    }
  }

  @Test
  func `a device without end meets the limit`() throws {
    let error = FileError(operation: .read, path: "/dev/zero", reason: .tooLarge(limit: 100_000))
    #expect(throws: error) { try files.read("/dev/zero", limit: 100_000) }
  }

  @Test
  func `a huge sparse file is refused by its size alone`() throws {
    try scratch.write("", to: "x")
    truncate(scratch["x"], 1 << 40)
    let path = scratch["x"]
    let error = FileError(operation: .read, path: path, reason: .tooLarge(limit: 1 << 30))
    #expect(throws: error) { try files.read(path) }
  }

  @Test(.enabled(if: Python.isThere, "python3 is missing"))
  func `a pipe is read to its end`() throws {
    mkfifo(scratch["pipe"], 0o600)
    let python = try Python(
      "import sys; open(sys.argv[1], 'w').write('x' * 200000)",
      scratch["pipe"]
    )
    #expect(try files.read(scratch["pipe"]) == Array(repeating: UInt8(ascii: "x"), count: 200_000))
    #expect(try python.finish() == 0)
  }

  @Test(arguments: [("folder", EISDIR), ("missing", ENOENT), ("file/x", ENOTDIR)])
  func `only a file can be read`(name: String, code: CInt) throws {
    try FileManager.default.createDirectory(
      atPath: scratch["folder"],
      withIntermediateDirectories: true
    )
    try scratch.write("", to: "file")
    let path = scratch[name]
    let error = FileError(operation: .read, path: path, reason: .system(code: code))
    #expect(throws: error) { try files.read(path) }
  }

  @Test
  func `a failing read is an error at every call, a signal is none`() throws {
    let text = String(repeating: "line\n", count: 30_000)
    try scratch.write(text, to: "x")
    let path = scratch["x"]
    var call = 0
    var hasStruck = true
    while hasStruck {
      call += 1
      let signal = FaultPlan(at: call, .fails(code: EINTR))
      #expect(try FileSystem(faults: signal).read(path) == Array(text.utf8), "call \(call)")
      hasStruck = signal.hasStruck
      if hasStruck {
        let disk = FileSystem(faults: FaultPlan(at: call, .fails(code: EIO)))
        let error = FileError(operation: .read, path: path, reason: .system(code: EIO))
        #expect(throws: error, "call \(call)") { try disk.read(path) }
      }
    }
    #expect(call > 5)
  }
}
