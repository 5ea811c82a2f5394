import Files
import Foundation
import Testing

struct FileSystemTests {
  let scratch: Scratch
  let files = FileSystem()

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: [
    ("file", FileKind.file), ("folder", .folder), ("to-file", .file), ("to-folder", .folder),
    ("to-nothing", .nothing), ("nothing", .nothing), ("file/below", .nothing), ("pipe", .other),
    ("folder/", .folder),
  ])
  func `what stands at a path is told, links followed`(name: String, kind: FileKind) throws {
    try scratch.write("x", to: "file")
    try FileManager.default.createDirectory(
      atPath: scratch["folder"],
      withIntermediateDirectories: true
    )
    try scratch.link("to-file", to: "file")
    try scratch.link("to-folder", to: scratch["folder"])
    try scratch.link("to-nothing", to: "nowhere")
    mkfifo(scratch["pipe"], 0o600)
    #expect(try files.kind(at: scratch[name]) == kind)
  }

  @Test
  func `links that go round in a circle are an error`() throws {
    try scratch.link("a", to: "b")
    try scratch.link("b", to: "a")
    let path = scratch["a"]
    let error = FileError(operation: .inspect, path: path, reason: .system(code: ELOOP))
    #expect(throws: error) { try files.kind(at: path) }
  }

  @Test
  func `a path with a NUL is refused by every operation`() throws {
    try scratch.write("kept", to: "x")
    let path = scratch["x\0y"]
    func isRefused(_ operation: FileError.Operation, _ body: () throws -> Void) {
      let error = FileError(operation: operation, path: path, reason: .unusableName)
      #expect(throws: error) { try body() }
    }
    isRefused(.inspect) { _ = try files.kind(at: path) }
    isRefused(.resolve) { _ = try files.resolve(path) }
    isRefused(.resolve) { _ = try files.nearestFolder(upFrom: path, holding: [:]) }
    isRefused(.list) { _ = try files.list(path) }
    isRefused(.read) { _ = try files.read(path) }
    isRefused(.createFolder) { try files.createFolder(path) }
    isRefused(.append) { try files.append(line: [], to: path) }
    isRefused(.replace) { try files.replace(path, with: [], .renamed) }
    isRefused(.setAside) { _ = try files.setAside(path) }
    isRefused(.lock) { try files.withLock(on: path) {} }
    isRefused(.sweep) { try files.sweepTemporaries(in: path) }
    #expect(try scratch.names == ["x"])
    #expect(try scratch.text(of: "x") == "kept")
  }

  @Test
  func `a listing is in the order of bytes and keeps apart what is no text`() throws {
    for name in ["b", "a", "Z", "é", "😀", "a b", ".hidden"] { try scratch.write("", to: name) }
    let bytes = Array(scratch["w\u{0}"].utf8).map { CChar(bitPattern: $0 == 0 ? 0xFF : $0) } + [0]
    let file = open(bytes, O_CREAT | O_WRONLY, 0o600)
    try #require(file >= 0)
    close(file)
    let listing = try files.list(scratch.path)
    #expect(listing.names == [".hidden", "Z", "a", "a b", "b", "é", "😀"])
    #expect(listing.unusable == ["w\u{FFFD}"])
  }

  @Test(arguments: [("nothing", ENOENT), ("file", ENOTDIR)])
  func `only a folder can be listed`(name: String, code: CInt) throws {
    try scratch.write("x", to: "file")
    let path = scratch[name]
    let error = FileError(operation: .list, path: path, reason: .system(code: code))
    #expect(throws: error) { try files.list(path) }
  }

  @Test
  func `a path resolves to where it leads`() throws {
    try scratch.write("x", to: "file")
    try scratch.link("link", to: "file")
    #expect(try files.resolve(scratch["./link"]) == scratch["file"])
    #expect(try files.resolve(".") == files.currentFolder())
    #expect(try files.currentFolder() == FileManager.default.currentDirectoryPath)
    let missing = scratch["missing"]
    let error = FileError(operation: .resolve, path: missing, reason: .system(code: ENOENT))
    #expect(throws: error) { try files.resolve(missing) }
  }

  @Test
  func `permission that is missing is said`() async throws {
    try scratch.write("secret", to: "file")
    try FileManager.default.createDirectory(
      atPath: scratch["locked"],
      withIntermediateDirectories: true
    )
    chmod(scratch.path, 0o755)
    chmod(scratch["file"], 0)
    chmod(scratch["locked"], 0)
    // The administrator may do everything, so the test steps down where it runs as that.
    await #expect(processExitsWith: .success) { [path = scratch.path as String] in
      if geteuid() == 0 { try #require(setuid(65534) == 0) }
      let files = FileSystem()
      func isRefused(_ path: String, _ operation: FileError.Operation, _ body: () throws -> Void) {
        let error = FileError(operation: operation, path: path, reason: .system(code: EACCES))
        #expect(throws: error) { try body() }
      }
      let file = path + "/file"
      let locked = path + "/locked"
      isRefused(file, .read) { _ = try files.read(file) }
      isRefused(file, .append) { try files.append(line: [], to: file) }
      isRefused(locked, .list) { _ = try files.list(locked) }
      isRefused(locked + "/x", .inspect) { _ = try files.kind(at: locked + "/x") }
      isRefused(locked + "/x", .replace) { try files.replace(locked + "/x", with: [], .synced) }
      isRefused(locked + "/x", .createFolder) { try files.createFolder(locked + "/x") }
    }
    chmod(scratch["locked"], 0o755)
  }

  static let ownFiles = "/proc/self/fd"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: ownFiles), "the system has no /proc"))
  func `no failure keeps a file open`() throws {
    let folder = scratch.path
    func openFiles() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: Self.ownFiles)
        .compactMap {
          try? FileManager.default.destinationOfSymbolicLink(atPath: "\(Self.ownFiles)/\($0)")
        }
        .filter { $0.hasPrefix(folder) }
    }
    for call in 1...25 {
      for extent in [FaultPlan.Extent.once, .onwards] {
        let files = FileSystem(faults: FaultPlan(at: call, .fails(code: EIO), extent))
        try? files.append(line: [1], to: folder + "/log")
        try? files.replace(folder + "/x", with: [1], .synced)
        _ = try? files.setAside(folder + "/x")
        _ = try? files.read(folder + "/log")
        _ = try? files.sweepTemporaries(in: folder)
        try? files.createFolder(folder + "/\(call)/a/b")
      }
    }
    #expect(try openFiles() == [])
    let file = open(folder + "/log", O_RDONLY)
    #expect(try openFiles() == [folder + "/log"])
    close(file)
  }
}
