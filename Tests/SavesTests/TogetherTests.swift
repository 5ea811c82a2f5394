import Files
import Foundation
import Judging
import Saves
import Testing

/// Several programs with one folder.
struct TogetherTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test
  func `programs and tasks that keep scores at once lose none, damage is set aside once`()
    async throws
  {
    try scratch.write("not ours".utf8, to: "scores-v1.jsonl")
    await withTaskGroup(of: Void.self) { group in
      for process in 0..<3 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [folder = scratch.path as String, process = process as Int] in
            let log = ScoreLog(folder: folder, files: FileSystem())
            for number in 0..<20 {
              _ = try log.append(.sample(name: "\(process)", points: number))
            }
          }
        }
      }
      for task in 3..<5 {
        group.addTask {
          let log = ScoreLog(folder: scratch.path, files: FileSystem())
          for number in 0..<20 {
            do throws(FileError) {
              _ = try log.append(.sample(name: "\(task)", points: number))
              let contents = try log.load()
              #expect(contents.reports.isEmpty)
              #expect(contents.records.contains(.sample(name: "\(task)", points: number)))
            } catch {
              Issue.record(error)
            }
          }
        }
      }
    }
    let contents = try ScoreLog(folder: scratch.path, files: FileSystem()).load()
    #expect(contents.reports.isEmpty)
    #expect(contents.records.count == 100)
    #expect(try scratch.names == ["scores-v1.damaged-1.jsonl", "scores-v1.jsonl"])
    for player in 0..<5 {
      let points = contents.records.filter { $0.name == "\(player)" }.map(\.points)
      #expect(points == Array(0..<20))
    }
  }

  static let reader = """
    import json, sys, zlib
    for line in open(sys.argv[1], "rb"):
      body, mark, check = line.rstrip(b"\\n").rpartition(b', "check": "')
      record = json.loads(line)
      assert b"%08x\\"}" % zlib.crc32(body) == check, line
      assert list(record) == "name points right of streak mode bank seed date check".split(), line
      assert record["seed"] == 2 ** 64 - 1, line
    """

  static func run(_ script: String, _ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    try ProcessStart.run(process)
    process.waitUntilExit()
    return process.terminationStatus
  }

  static let isPythonThere = (try? run("")) == 0

  @Test(.enabled(if: isPythonThere, "python3 is missing"))
  func `another program reads the lines and finds the same checksums`() throws {
    let log = ScoreLog(folder: scratch.path, files: FileSystem())
    for name in ["Ada", "\"\\\n", "🐟", "e\u{301}\u{2028}", String(repeating: "x", count: 10_000)] {
      _ = try log.append(.sample(name: name, seed: .max))
    }
    #expect(try Self.run(Self.reader, log.path) == 0)
  }
}
