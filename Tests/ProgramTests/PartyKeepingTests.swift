import Foundation
import Testing

/// What is kept of parties: journals, results, exports.
struct PartyKeepingTests {
  private static let script = "\n\n1\na\n\n2\nright\n\n"

  let program: Program

  init() throws {
    program = try Program()
  }

  private func party(_ more: String..., input: String = script) throws -> Program.Run {
    try program.call(
      ["party", "--buzzers", "--players", "Ada,=Bo", "-n", "2", "--seed", "7"] + more,
      input: input
    )
  }

  @Test func `results are written as CSV and JSON, and never over another file`() throws {
    let (csv, json) = (program.scratch["out.csv"], program.scratch["out.JSON"])
    #expect(try party("--export", csv, "--export", json).code == 0)
    let lines = try program.scratch.text(of: "out.csv").split(separator: "\n")
    #expect(lines.first == "round,item,stem,name,team,response,right,points,seconds,kind")
    try #require(lines.count == 5)
    #expect(lines[1].hasPrefix("1,1,What colour is the hull of the Avocet?,Ada,,black,yes,1000,0."))
    #expect(lines[4].contains(",'=Bo,,,yes,1000,"))
    let data = try Data(contentsOf: URL(filePath: json))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((object["board"] as? [[String: Any]])?.count == 2)
    #expect(
      try program.scratch.text(of: "out-board.csv").hasPrefix("rank,name,points,right,seconds\n1,")
    )
    try FileManager.default.removeItem(atPath: csv)
    let beside = try party("--export", csv)
    #expect(beside.code == 74 && beside.errors.contains("out-board.csv: a file; expected "))
    let over = try party("--export", csv, "--export", program.scratch["out-board.csv"])
    #expect(over.code == 64 && over.errors.contains("out-board.csv; expected other names"))
    try program.scratch.write("", to: "out.csv")
    let second = try party("--export", csv)
    #expect(second.code == 74 && second.output == "" && second.errorLines.count == 1)
    #expect(second.errors.contains("out.csv: a file; expected "))
    #expect(try party("--export", csv, "--force").code == 0)
  }

  @Test func `an export that fails costs no result`() throws {
    let run = try party("--export", program.scratch["missing/out.csv"])
    #expect(run.code == 74 && run.errorLines.count == 1)
    #expect(run.errors.contains("missing/out.csv"))
    #expect(program.scratch.names(in: "saves").contains("party-results-v1.jsonl"))
    #expect(try program.run("party", "--resume").code == 66)
  }

  @Test func `an interrupt leaves the party to go on with, and so no other begins`() throws {
    let live = try LiveProgram(
      program,
      ["party", "--buzzers", "--players", "Ada,Bo", "-n", "2", "--seed", "7"]
    )
    try live.type("", "award Ada 7", "mark")
    _ = try live.text(through: "\"mark\"")
    let end = try live.end(by: SIGINT)
    #expect(end.code == 130)
    #expect(
      end.text.hasSuffix("The board:\n1. Ada  7 points, 0 right\n2. Bo   0 points, 0 right\n")
    )
    let other = try party()
    #expect(other.code == 64 && other.output == "" && other.errorLines.count == 1)
    #expect(other.errors.contains("--resume") && other.errors.contains("--force"))
    let resumed = try program.run("party", "--resume", input: "resume\n\n1\nright\n")
    #expect(resumed.code == 0)
    #expect(
      resumed.output.hasSuffix("\n1. Ada  1007 points, 1 right\n2. Bo      0 points, 0 right\n")
    )
  }

  @Test func `a lobby is gone on with too, and given up without a word`() throws {
    let arguments = ["party", "--quizmaster", "-n", "1", "--seed", "7"]
    for _ in 0..<2 {
      let live = try LiveProgram(program, arguments)
      try live.type("join Reds", "mark")
      _ = try live.text(through: "\"mark\"")
      try live.end(by: SIGKILL)
    }
    let resumed = try program.run("party", "--resume", input: "join Blues\n\n")
    #expect(resumed.code == 0 && resumed.errors == "")
    #expect(resumed.output.contains("\nHere are 1 Reds.\n"))
    #expect(resumed.output.contains("\nThe party begins: 1 Reds, 2 Blues.\n"))
  }

  @Test func `a party that is given up stands in the results`() throws {
    let live = try LiveProgram(
      program,
      ["party", "--buzzers", "--players", "Ada,Bo", "-n", "2", "--seed", "7"]
    )
    try live.type("", "award Ada 7", "mark")
    _ = try live.text(through: "\"mark\"")
    try live.end(by: SIGKILL)
    #expect(try party("--force").code == 0)
    let results = try program.scratch.text(of: "saves/party-results-v1.jsonl")
    #expect(results.split(separator: "\n").count == 2)
    #expect(results.contains("\"Bo\"") && results.contains("\"=Bo\""))
  }

  @Test func `a second program on the same saves is told so by one line`() throws {
    let live = try LiveProgram(
      program,
      ["party", "--buzzers", "--players", "Ada,Bo", "-n", "2", "--seed", "7"]
    )
    try live.type("mark")
    _ = try live.text(through: "\"mark\"")
    for run in [try party(), try party("--force"), try program.run("party", "--resume")] {
      #expect(run.code == 74 && run.output == "")
      #expect(run.errorLines.count == 1 && run.errors.contains("another program hosts"))
    }
    try live.type("", "", "1", "right")
    let end = try live.finish()
    #expect(
      end.code == 0
        && end.text.hasSuffix("1. Ada  1000 points, 1 right\n2. Bo      0 points, 0 right\n")
    )
  }

  @Test(arguments: [12, 16, 24, 32])
  func `a disk that fills up ends the party by one line and loses nothing`(blocks: Int) throws {
    let lines = (0..<400).map { _ in "award Ada 1\n" }.joined()
    try program.scratch.write("\n" + lines, to: "script")
    // A limit of some blocks stands for the disk.
    let run = try program.shell(
      "( ulimit -f \(blocks); $quizwright party --buzzers --players Ada,Bo -n 1 --seed 7 $places"
        + " <script; echo $? >code ) | cat >shown"
    )
    #expect(try program.scratch.text(of: "code") == "74\n")
    let shown = try program.scratch.text(of: "shown")
    let receipts = shown.split(separator: "\n").count { $0 == "Ada gets 1 point." }
    #expect((1..<400).contains(receipts))
    #expect(run.errorLines.count == 1 && run.errors.contains("party-v1.jsonl"), "\(run.errors)")
    let resumed = try program.run("party", "--resume", "--plain")
    #expect(resumed.code == 0)
    // Of the line that was refused all but its line break may have found room.
    let boards = [receipts, receipts + 1].map { "\n1. Ada  \($0) points, 0 right\n" }
    #expect(boards.contains { resumed.output.contains($0) }, "\(receipts): \(resumed.output)")
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "/dev/full is missing")
  )
  func `what cannot be shown any more is kept`() throws {
    let run = try program.shell(
      "printf '\\n\\n1\\n' | $quizwright party --buzzers -n 2 --seed 7 $places >/dev/full"
    )
    #expect(run.code == 74)
    #expect(run.errors.contains("quizwright: standard output: "))
  }

  @Test func `saves that cannot be written are named before anything begins`() throws {
    try program.scratch.write("mine", to: "saves")
    let run = try party()
    #expect(run.code == 74 && run.output == "" && run.errorLines.count == 1)
    #expect(try program.scratch.text(of: "saves") == "mine")
  }
}
