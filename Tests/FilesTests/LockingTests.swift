import Files
import Foundation
import Testing

struct LockingTests {
  let scratch: Scratch
  let files = FileSystem()

  init() throws {
    scratch = try Scratch()
  }

  @Test
  func `the body's value and error pass through`() throws {
    let path = scratch["x"]
    #expect(try files.withLock(on: path) { 7 } == 7)
    let error = FileError(operation: .read, path: "elsewhere", reason: .system(code: ENOENT))
    #expect(throws: error) {
      try files.withLock(on: path) { () throws(FileError) in throw error }
    }
    #expect(try files.withLock(on: path) { 8 } == 8)
  }

  @Test
  func `a lock within the same lock is refused when patience ends`() throws {
    let path = scratch["x"]
    let error = FileError(operation: .lock, path: path, reason: .locked)
    try files.withLock(on: path) {
      #expect(throws: error) { try files.withLock(on: path, patience: .zero) {} }
      #expect(throws: error) { try files.withLock(on: path, patience: .milliseconds(3)) {} }
    }
  }

  static let holder = """
    import fcntl, sys
    file = open(sys.argv[1], "a")
    fcntl.flock(file, fcntl.LOCK_EX)
    print("held", flush=True)
    sys.stdin.read()
    """

  @Test(.enabled(if: Python.isThere, "python3 is missing"))
  func `another program's lock is waited for, up to patience`() throws {
    let path = scratch["log"]
    let python = try Python(Self.holder, path)
    #expect(python.hear() == "held\n")
    let error = FileError(operation: .append, path: path, reason: .locked)
    #expect(throws: error) { try files.append(line: [], to: path, patience: .milliseconds(5)) }
    #expect(try scratch.text(of: "log").isEmpty)
    #expect(try python.finish() == 0)
    try files.append(line: Array("x".utf8), to: path, patience: .zero)
    #expect(try scratch.text(of: "log") == "x\n")
  }

  @Test(.enabled(if: Python.isThere, "python3 is missing"))
  func `our lock keeps another program out`() throws {
    let script = """
      import fcntl, sys
      try: fcntl.flock(open(sys.argv[1], "a"), fcntl.LOCK_EX | fcntl.LOCK_NB)
      except BlockingIOError: sys.exit(3)
      """
    let path = scratch["log"]
    let during = try files.withLock(on: path) {
      Result { try Python(script, path).finish() }
    }
    #expect(try during.get() == 3)
    #expect(try Python(script, path).finish() == 0)
  }
}
