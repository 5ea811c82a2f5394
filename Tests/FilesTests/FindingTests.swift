import Files
import Foundation
import Testing

struct FindingTests {
  let scratch: Scratch
  let files = FileSystem()

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: [
    ("a/b/c", "a"), ("a/b", "a"), ("a", "a"), ("a/saves", "a"), ("link", "a"), ("a/b/../b/", "a"),
    ("half", nil), (".", nil),
  ])
  func `the nearest folder upward that holds all entries is found`(
    start: String,
    folder: String?
  ) throws {
    for path in ["a/b/c", "a/saves", "a/Banks", "a/b/saves", "half/saves"] {
      try files.createFolder(scratch[path])
    }
    // A file of the name is no folder.
    try scratch.write("", to: "half/Banks")
    try scratch.link("link", to: "a/b")
    let found = try files.nearestFolder(
      upFrom: scratch[start],
      holding: ["saves": .folder, "Banks": .folder]
    )
    #expect(found == folder.map { scratch[$0] })
  }

  @Test
  func `the search starts at something that is there`() {
    let path = scratch["missing"]
    let error = FileError(operation: .resolve, path: path, reason: .system(code: ENOENT))
    #expect(throws: error) { try files.nearestFolder(upFrom: path, holding: ["x": .file]) }
  }

  @Test
  func `a folder that may not be looked into holds nothing`() throws {
    try files.createFolder(scratch["a/saves"])
    try files.createFolder(scratch["a/b"])
    // The call after the one that resolves the start looks into a/b.
    let plan = FaultPlan(at: 2, .fails(code: EACCES))
    let found = try FileSystem(faults: plan).nearestFolder(
      upFrom: scratch["a/b"],
      holding: ["saves": .folder]
    )
    #expect(found == scratch["a"])
    #expect(plan.hasStruck)
  }

  @Test(arguments: [
    "a", "a/b/c", "a/b/c/", "a//b", "./a/./b", "x/../y", "é/😀", "there", "there/a", "link/a",
  ])
  func `a folder is made with its parents`(name: String) throws {
    try files.createFolder(scratch["there"])
    try scratch.link("link", to: "there")
    try files.createFolder(scratch[name])
    #expect(try files.kind(at: scratch[name]) == .folder)
    try files.createFolder(scratch[name])
  }

  @Test(arguments: [
    ("file", FileError.Reason.found(.file)), ("file/a", .found(.file)), ("nowhere", .leadsNowhere),
    ("nowhere/a", .leadsNowhere), (String(repeating: "x", count: 256), .system(code: ENAMETOOLONG)),
  ])
  func `what stands in the way of a folder is said`(name: String, reason: FileError.Reason) throws {
    try scratch.write("", to: "file")
    try scratch.link("nowhere", to: "missing")
    let path = scratch[name]
    #expect(throws: FileError(operation: .createFolder, path: path, reason: reason)) {
      try files.createFolder(path)
    }
  }

  @Test
  func `the empty path is no folder`() {
    #expect(throws: FileError(operation: .createFolder, path: "", reason: .system(code: ENOENT))) {
      try files.createFolder("")
    }
  }

  @Test
  func `a folder can be made after any failure`() throws {
    var call = 0
    var hasStruck = true
    while hasStruck {
      call += 1
      let path = scratch["\(call)/b/c"]
      let plan = FaultPlan(at: call, .fails(code: ENOSPC), .onwards)
      let error = FileError(operation: .createFolder, path: path, reason: .system(code: ENOSPC))
      do {
        try FileSystem(faults: plan).createFolder(path)
        #expect(try files.kind(at: path) == .folder, "call \(call)")
      } catch let failure {
        #expect(failure == error, "call \(call)")
      }
      try files.createFolder(path)
      #expect(try files.kind(at: path) == .folder, "call \(call)")
      hasStruck = plan.hasStruck
    }
    #expect(call > 9)
  }
}
