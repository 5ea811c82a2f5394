import Files
import Foundation
import Testing

struct ReplacingTests {
  let scratch: Scratch
  let files = FileSystem()

  init() throws {
    scratch = try Scratch()
  }

  private func mode(_ name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch[name])
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test(arguments: [Durability.synced, .renamed])
  func `a file gets new bytes and keeps its permissions`(durability: Durability) throws {
    try files.replace(scratch["x"], with: Array("one".utf8), durability)
    #expect(try scratch.text(of: "x") == "one")
    chmod(scratch["x"], 0o640)
    try files.replace(scratch["x"], with: Array("two".utf8), durability)
    #expect(try scratch.text(of: "x") == "two")
    #expect(try mode("x") == 0o640)
    try files.replace(scratch["x"], with: [], durability)
    #expect(try scratch.text(of: "x").isEmpty)
    #expect(try scratch.names == ["x"])
  }

  @Test
  func `a name as long as may be is no trouble`() throws {
    let name = String(repeating: "x", count: 255)
    try files.replace(scratch[name], with: [1], .synced)
    #expect(try files.read(scratch[name]) == [1])
  }

  @Test
  func `a symbolic link stays one`() throws {
    try files.createFolder(scratch["folder"])
    try scratch.write("old", to: "folder/x")
    try scratch.link("x", to: "folder/x")
    try files.replace(scratch["x"], with: Array("new".utf8), .synced)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch["x"]) == "folder/x")
    #expect(try scratch.text(of: "folder/x") == "new")
  }

  @Test(arguments: [
    ("folder", FileError.Reason.found(.folder)), ("pipe", .found(.other)),
    ("to-pipe", .found(.other)), ("nowhere", .leadsNowhere),
    ("missing/x", .system(code: ENOENT)), ("file/x", .system(code: ENOTDIR)),
  ])
  func `what is no file is left alone`(name: String, reason: FileError.Reason) throws {
    try files.createFolder(scratch["folder"])
    try scratch.write("", to: "file")
    mkfifo(scratch["pipe"], 0o600)
    try scratch.link("to-pipe", to: "pipe")
    try scratch.link("nowhere", to: "missing")
    let before = try scratch.names
    let path = scratch[name]
    #expect(throws: FileError(operation: .replace, path: path, reason: reason)) {
      try files.replace(path, with: [1], .synced)
    }
    #expect(try scratch.names == before)
  }

  static let faults: [(FaultPlan.Fault, FaultPlan.Extent)] = [
    (.fails(code: ENOSPC), .once), (.fails(code: EIO), .onwards), (.fails(code: EINTR), .once),
    (.tears(bytes: 3, code: ENOSPC), .once), (.tears(bytes: 3, code: ENOSPC), .onwards),
    (.shortens(bytes: 1), .onwards),
  ]

  @Test(arguments: faults, [Durability.synced, .renamed])
  func `any failure leaves the old bytes or the new ones`(
    fault: (FaultPlan.Fault, FaultPlan.Extent),
    durability: Durability
  ) throws {
    var call = 0
    var hasStruck = true
    while hasStruck {
      call += 1
      try scratch.write("the old text", to: "x")
      let plan = FaultPlan(at: call, fault.0, fault.1)
      do {
        let faulty = FileSystem(faults: plan)
        try faulty.replace(scratch["x"], with: Array("new words".utf8), durability)
        #expect(try scratch.text(of: "x") == "new words", "call \(call)")
      } catch {
        #expect(["the old text", "new words"].contains(try scratch.text(of: "x")), "call \(call)")
      }
      if fault.1 == .once { #expect(try scratch.names == ["x"], "call \(call)") }
      try files.sweepTemporaries(in: scratch.path)
      #expect(try scratch.names == ["x"], "call \(call)")
      hasStruck = plan.hasStruck
    }
    #expect(call > 8)
  }

  @Test
  func `replacements and sweeps at once do not meet`() async throws {
    let folder = scratch.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<50 {
            let text = String(repeating: "\(writer) \(number) ", count: 50)
            try FileSystem().replace(folder + "/x", with: Array(text.utf8), .renamed)
          }
        }
        group.addTask {
          for _ in 0..<100 { try FileSystem().sweepTemporaries(in: folder) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try scratch.names == ["x"])
    let words = try scratch.text(of: "x").split(separator: " ")
    #expect(words.count == 100 && words[1] == "49")
  }

  @Test
  func `a sweep takes the temporaries of the dead only`() throws {
    let ours = ".replacement-1-7.temporary"
    for name in [ours, ".replacement-1-8.temporary", ".replacement-x", "a.temporary", ".x"] {
      try scratch.write("", to: name)
    }
    try files.createFolder(scratch[".replacement-1-9.temporary"])
    try scratch.link(".replacement-2-0.temporary", to: ".x")
    let before = try scratch.names
    let path = scratch[ours]
    let folder = scratch.path
    let files = files
    let swept = try files.withLock(on: path) { () throws(FileError) in
      try files.sweepTemporaries(in: folder)
    }
    #expect(swept == [".replacement-1-8.temporary"])
    #expect(try scratch.names == before.filter { $0 != ".replacement-1-8.temporary" })
    #expect(try files.sweepTemporaries(in: folder) == [ours])
  }
}
