import Foundation
import Testing

/// Banks that want to steer the terminal or read what is none of theirs.
struct HostileBankTests {
  let program: Program
  private let banks: [String]

  init() throws {
    program = try Program()
    banks = ["--banks", program.scratch["banks"], "--saves", program.scratch["saves"]]
  }

  private func write(_ name: String, path: String = "t.csv", rows: String = "a,b\n1,2\n") throws {
    try program.scratch.write(
      """
      {"name": "\(name)", "title": "T\\u001B[31m\\u202E", "description": "D\\u009B2J\\u0007",
       "licenses": [{"name": "x", "title": "L\\u001B]0;x\\u0007"}],
       "resources": [{"name": "t", "title": "C\\u001B[2J", "path": "\(path)",
        "schema": {"fields": [{"name": "a", "type": "string"}, {"name": "b", "type": "string"}],
         "primaryKey": "a"},
        "quiz:questions": {"b": "What\\u2066 of {a}?"}, "quiz:statements": {"b": "{a} has {b}."}}]}
      """,
      to: "banks/\(name)/datapackage.json"
    )
    try program.scratch.write(rows, to: "banks/\(name)/t.csv")
  }

  private static func steers(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
  }

  @Test func `no text of a bank reaches the output raw`() throws {
    let rows = (0..<9).map { "a\u{1B}[2J\($0),b\u{1B}]0;x\u{7}\u{202E}\u{9B}31m\($0)\n" }.joined()
    let long = String(repeating: "w", count: 10_000)
    try write("evil", rows: "a,b\n\(rows)\(long),\(long)x\nshort,\(long)y\n")
    for command in [
      ["play", "--seed", "1"], ["bank", "list"], ["bank", "show"], ["bank", "check"],
      ["items", "--all"], ["bank", "list", "--json"], ["play", "no\u{1B}[31m\u{202E}ne"],
      ["play", "--category", "C\u{1B}[2"],
    ] {
      let input = String(repeating: "a\n", count: 11)
      let run = try program.run([program.path] + command + banks, input: input)
      #expect([0, 1, 66].contains(run.code), "\(command)")
      #expect(!Self.steers(run.output), "\(command)")
      #expect(!Self.steers(run.errors), "\(command): \(run.errors)")
    }
    let scores = try program.run([program.path, "scores"] + banks)
    #expect(!Self.steers(scores.output))
  }

  @Test(arguments: ["../evil/t.csv", "/etc/passwd", "a/../../evil/t.csv", "http://x.example/t.csv"])
  func `a path out of the bank is refused`(path: String) throws {
    try write("evil")
    try write("out", path: path)
    let run = try program.run([program.path, "bank", "check", "out"] + banks)
    #expect(run.code == 65)
    #expect(run.output.contains("resources.t.path: the unsafe path"))
    #expect(try program.run([program.path, "items", "out"] + banks).code == 65)
  }

  @Test func `a link out of the bank is refused, one within is followed`() throws {
    try write("evil")
    try write("link")
    let table = "banks/link/t.csv"
    try FileManager.default.removeItem(atPath: program.scratch[table])
    try program.scratch.link(table, to: "../evil/t.csv")
    let run = try program.run([program.path, "bank", "check", "link"] + banks)
    #expect(run.code == 65)
    #expect(run.output.contains("which leads out of the bank's folder"))
    try FileManager.default.removeItem(atPath: program.scratch[table])
    try program.scratch.write("a,b\n1,2\n", to: "banks/link/real.csv")
    try program.scratch.link(table, to: "real.csv")
    let within = try program.run([program.path, "bank", "check", "link"] + banks)
    #expect(within.code != 65, "\(within.output)")
  }

  @Test func `a table that is a pipe or a folder is waited for by nobody`() throws {
    try write("odd")
    try FileManager.default.removeItem(atPath: program.scratch["banks/odd/t.csv"])
    #expect(mkfifo(program.scratch["banks/odd/t.csv"], 0o600) == 0)
    let run = try program.run([program.path, "bank", "check", "odd"] + banks)
    #expect(run.code == 65)
    #expect(run.output.contains("which is no file"))
  }
}
