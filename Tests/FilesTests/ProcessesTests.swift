import Files
import Foundation
import Testing

/// Many programs at once, and programs that die.
struct ProcessesTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  static let appender = """
    import fcntl, os, sys
    for number in range(50):
      file = os.open(sys.argv[1], os.O_APPEND | os.O_CREAT | os.O_WRONLY)
      fcntl.flock(file, fcntl.LOCK_EX)
      os.write(file, b"python %d\\n" % number)
      os.close(file)
    """

  @Test(.enabled(if: Python.isThere, "python3 is missing"))
  func `programs that append at once lose no line`() async throws {
    let python = try Python(Self.appender, scratch["log"])
    let folder = scratch.path
    await withTaskGroup(of: Void.self) { group in
      for process in 0..<6 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = folder + "/log" as String, process = process as Int] in
            for number in 0..<50 {
              try FileSystem().append(line: Array("\(process) \(number)".utf8), to: path)
            }
          }
        }
      }
    }
    #expect(try python.finish() == 0)
    let lines = try scratch.text(of: "log").split(separator: "\n").map(String.init)
    let names = (0..<6).map { "\($0)" } + ["python"]
    #expect(lines.count == 350)
    #expect(Set(lines) == Set(names.flatMap { name in (0..<50).map { "\(name) \($0)" } }))
  }

  @Test(arguments: 1...8)
  func `a program that is killed leaves every confirmed line`(seed: Int) async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [folder = scratch.path as String, seed = seed as Int] in
      let killer = Thread {
        for _ in 0..<(seed * 700) { sched_yield() }
        kill(getpid(), SIGKILL)
      }
      let files = FileSystem()
      let confirmed = open(folder + "/confirmed", O_CREAT | O_WRONLY, 0o600)
      killer.start()
      for number in 0... {
        let line = "\(number):" + String(repeating: "x", count: 20_000)
        try files.append(line: Array(line.utf8), to: folder + "/log")
        pwrite(confirmed, "\(number + 1)", 5, 0)
      }
    }
    let confirmed = Int(try scratch.text(of: "confirmed").prefix { $0 != "\0" }) ?? 0
    try FileSystem().append(line: Array("after".utf8), to: scratch["log"])
    let lines = try scratch.text(of: "log").split(separator: "\n")
    #expect(lines.last == "after")
    #expect(lines.count >= confirmed + 1 && lines.count <= confirmed + 2)
    for (number, line) in lines.prefix(confirmed).enumerated() {
      #expect(line == "\(number):" + String(repeating: "x", count: 20_000))
    }
  }
}
