import ArgumentReading
import Foundation
import Judging
import Testing

/// Against the reader of options in Python's library, which follows GNU's.
struct PeerTests {
  static let script = """
    import getopt, json, sys
    for line in sys.stdin.readlines():
      try:
        options, operands = getopt.gnu_getopt(json.loads(line), "n:c:tp", ["questions=", "category=", "typed", "plain"])
        print(json.dumps([[list(pair) for pair in options], operands]))
      except getopt.GetoptError:
        print("null")
    """

  static func answers(_ lines: [[String]]) throws -> [Answer?] {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = input
    process.standardOutput = output
    try ProcessStart.run(process)
    for line in lines {
      try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(line) + [10])
    }
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try bytes.split(separator: 10).map { try JSONDecoder().decode(Answer?.self, from: $0) }
  }

  struct Answer: Decodable {
    let options: [[String]]
    let operands: [String]

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      options = try parts.decode([[String]].self)
      operands = try parts.decode([String].self)
    }
  }

  static let isThere = (try? answers([]))?.isEmpty == true

  @Test(.enabled(if: isThere, "python3 is missing"))
  func `options and operands are those that getopt finds`() throws {
    let words = [
      "a", "b", "-", "--", "-n", "-n5", "-tpn7", "-t", "-p", "-c", "-cx", "-tc", "3", "--typed",
      "--questions", "--questions=8", "--category=", "--category", "-tx", "--plain=1", "--none",
    ]
    let command = Command(
      name: "x",
      summary: "",
      operands: [Operand(.text("A"), count: .any, summary: "")],
      options: [
        Sample.category, Sample.typed, Sample.plain,
        Option(long: "questions", short: "n", value: .text("N"), summary: ""),
      ]
    )
    let program = Program(name: "p", version: "1", summary: "", commands: [command])
    var generator = SplitMix(state: 1)
    let lines = (0..<2000).map { _ in
      (0..<5).map { _ in words[Int(generator.next() % UInt64(words.count))] }
    }
    var agreed = 0
    for (line, answer) in zip(lines, try Self.answers(lines)) {
      do throws(ArgumentError) {
        guard case .command(let parsed) = try program.parse(["x"] + line) else {
          Issue.record("no command in \(line)")
          continue
        }
        guard let peer = answer else {
          Issue.record("the peer refuses \(line)")
          continue
        }
        #expect(parsed.operands == peer.operands, "\(line)")
        for option in command.options {
          let names = [option.spelled, option.short.map { "-\($0)" } ?? ""]
          let values = peer.options.filter { names.contains($0[0]) }.map { $0[1] }
          #expect(parsed.has(option) == !values.isEmpty, "\(line)")
          if option.value != nil { #expect(parsed.values(option) == values, "\(line)") }
        }
        agreed += 1
      } catch .missingValue {
        // We take no option for a value that was forgotten; getopt does.
      } catch {
        #expect(answer == nil, "\(line): \(error)")
      }
    }
    #expect(agreed > 200)
  }
}
