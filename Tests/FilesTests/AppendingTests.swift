import Files
import Foundation
import Testing

struct AppendingTests {
  let scratch: Scratch
  let files = FileSystem()

  init() throws {
    scratch = try Scratch()
  }

  @Test
  func `lines are appended one after the other`() throws {
    for line in ["one", "", "drei 😀", String(repeating: "x", count: 1_000_000)] {
      try files.append(line: Array(line.utf8), to: scratch["log"])
    }
    let long = String(repeating: "x", count: 1_000_000)
    #expect(try scratch.text(of: "log") == "one\n\ndrei 😀\n\(long)\n")
  }

  @Test(arguments: [
    ("a\nb", "a\nb\nnew\n"), ("a\n", "a\nnew\n"), ("", "new\n"), ("\r", "\r\nnew\n"),
  ])
  func `a torn line is closed off first`(old: String, new: String) throws {
    try scratch.write(old, to: "log")
    try files.append(line: Array("new".utf8), to: scratch["log"])
    #expect(try scratch.text(of: "log") == new)
  }

  @Test
  func `a symbolic link is followed, even to a file that is still to be`() throws {
    try files.createFolder(scratch["elsewhere"])
    try scratch.link("log", to: "elsewhere/log")
    try files.append(line: Array("new".utf8), to: scratch["log"])
    #expect(try scratch.text(of: "elsewhere/log") == "new\n")
  }

  @Test(arguments: [("folder", EISDIR), ("missing/log", ENOENT), ("file/log", ENOTDIR)])
  func `what cannot be appended to is said`(name: String, code: CInt) throws {
    try files.createFolder(scratch["folder"])
    try scratch.write("", to: "file")
    let path = scratch[name]
    let error = FileError(operation: .append, path: path, reason: .system(code: code))
    #expect(throws: error) { try files.append(line: [], to: path) }
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "/dev/full is missing"))
  func `a full disk is said`() throws {
    try scratch.link("log", to: "/dev/full")
    let path = scratch["log"]
    let error = FileError(operation: .append, path: path, reason: .system(code: ENOSPC))
    #expect(throws: error) { try files.append(line: Array("new".utf8), to: path) }
  }

  static let faults: [(FaultPlan.Fault, FaultPlan.Extent)] = [
    (.fails(code: ENOSPC), .once), (.fails(code: EIO), .onwards), (.fails(code: EINTR), .once),
    (.tears(bytes: 0, code: ENOSPC), .onwards), (.tears(bytes: 3, code: ENOSPC), .onwards),
    (.tears(bytes: 7, code: EIO), .once), (.shortens(bytes: 1), .once),
    (.shortens(bytes: 1), .onwards),
  ]

  @Test(arguments: faults, ["", "first\n", "first\nto"])
  func `no failure takes what was confirmed or harms what follows`(
    fault: (FaultPlan.Fault, FaultPlan.Extent),
    old: String
  ) throws {
    var call = 0
    var hasStruck = true
    while hasStruck {
      call += 1
      let name = "log-\(call)"
      if !old.isEmpty { try scratch.write(old, to: name) }
      let plan = FaultPlan(at: call, fault.0, fault.1)
      let isConfirmed: Bool
      do {
        try FileSystem(faults: plan).append(line: Array("second".utf8), to: scratch[name])
        isConfirmed = true
      } catch {
        isConfirmed = false
      }
      try files.append(line: Array("third".utf8), to: scratch[name])
      let lines = try scratch.text(of: name).split(separator: "\n").map(String.init)
      let rest = lines.dropFirst(old.split(separator: "\n").count).dropLast()
      #expect(lines.joined(separator: "\n").hasPrefix(old.trimmingCharacters(in: .newlines)))
      #expect(lines.last == "third", "call \(call)")
      #expect(rest.isEmpty || rest.count == 1 && "second".hasPrefix(rest.joined()), "call \(call)")
      if isConfirmed { #expect(Array(rest) == ["second"], "call \(call)") }
      if case .shortens = fault.0 { #expect(isConfirmed) }
      hasStruck = plan.hasStruck
    }
    #expect(call > 6)
  }

  @Test
  func `a line that waited while the file was set aside goes to the new file`() async throws {
    let path = scratch["log"]
    try scratch.write("old\n", to: "log")
    // The fault changes nothing; it tells that the file was opened and its lock asked for.
    let plan = FaultPlan(at: 3, .shortens(bytes: 1))
    let waiting = Task { try FileSystem(faults: plan).append(line: Array("new".utf8), to: path) }
    let files = files
    let aside = try files.withLock(on: path) { () throws(FileError) in
      while !plan.hasStruck { sched_yield() }
      return try files.setAside(path)
    }
    try await waiting.value
    #expect(try scratch.text(of: "log") == "new\n")
    #expect(try String(contentsOf: URL(filePath: aside), encoding: .utf8) == "old\n")
  }
}
