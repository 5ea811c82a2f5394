import Foundation

/// What two packages of PyPI say of the elements, read by a script that shares no code with ours.
enum ElementPeers {
  /// By package, atomic number and column the texts that stand there.
  typealias Sayings = [String: [String: [String: [String]]]]

  struct Failure: Error {
    let status: Int32
  }

  /// Whether both packages are installed; what they hold is another matter.
  static let areThere: Bool = {
    let probe = """
      from importlib.util import find_spec
      raise SystemExit(not (find_spec("mendeleev") and find_spec("periodic_table_cli")))
      """
    do { return try python(["-c", probe]).status == 0 } catch { return false }
  }()

  /// All that they say.
  static func sayings() throws -> Sayings {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("element-peers.py")
    let (status, output) = try python([script.path])
    if status != 0 { throw Failure(status: status) }
    return try JSONDecoder().decode(Sayings.self, from: output)
  }

  private static func python(_ arguments: [String]) throws -> (status: Int32, output: Data) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, data)
  }
}
