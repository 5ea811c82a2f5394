import Foundation
import Testing

/// Every way of failing: one clear line and the code of its kind.
struct ExitCodeTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: [
    ("plya", 64, "unknown command \"plya\"; did you mean \"play\"?"),
    ("play --sed 3", 64, "unknown option \"--sed\"; did you mean \"--seed\"?"),
    ("bank chek", 64, "unknown command \"bank chek\"; did you mean \"bank check\"?"),
    ("bank", 64, "bank alone; expected it with list, show or check"),
    ("play -n 0", 64, "--questions: found \"0\"; expected a whole number from 1 to 10000"),
    ("play --time 0.5", 64, "--time: found \"0.5\"; expected a number from 1 to 3600"),
    ("play --mode surv", 64, "--mode: found \"surv\"; expected classic or survival"),
    ("items --all --round 3", 64, "--all and --round together; expected one of them"),
    (
      "items --form typed", 64,
      "--form typed without --typed; expected --typed with typed, nearest, matching and no other form"
    ),
    ("play --quiz x bay", 64, "a bank and --quiz; expected one of them"),
    ("play --quiz x --seed 1", 64, "--seed with --quiz; expected the quiz as it is"),
    ("play --category boots", 66, "no category \"boots\" in bay; did you mean \"boats\"?"),
    ("play --quiz /nowhere/q", 66, "/nowhere/q: nothing; expected a file to read"),
    ("play --quiz /", 74, "/: a folder; expected a file to read"),
    ("items --form join --round 2", 65, "no item with these options; choose less narrowly"),
  ])
  func `a request that cannot be met is refused in one line`(
    request: String,
    code: Int,
    message: String
  ) throws {
    let arguments = request.split(separator: " ").map(String.init)
    let run = try program.run([program.path] + arguments + program.places)
    #expect(run.errors == "quizwright: \(message)\n")
    #expect(run.output == "")
    #expect(run.code == Int32(code))
    #expect(program.scratch.names(in: "saves").isEmpty)
  }

  @Test func `an unknown bank is not found, the nearest is named`() throws {
    let run = try program.run("play", "bya")
    #expect(run.code == 66)
    #expect(
      run.errors == "quizwright: no bank \"bya\" in \(Program.banks); did you mean \"bay\"?\n"
    )
    let none = try program.run([program.path, "items", "--banks", program.scratch["none"]])
    #expect(none.code == 66)
    #expect(none.errorLines.count == 1)
  }

  @Test func `more questions than there are gives the number that there are`() throws {
    for command in [["play", "-n", "999"], ["items", "--round", "999"]] {
      let line = command + ["--seed", "7"]
      let run = try program.run([program.path] + line + program.places)
      #expect(run.code == 65)
      let found = try #require(run.errors.firstMatch(of: /quizwright: (\d+) items from seed 7/)).1
      #expect(run.errors.contains("ask for \(found) at most"))
      let less = [command[0], command[1], String(found), "--seed", "7"]
      #expect(try program.run([program.path] + less + program.places).code == 0)
    }
  }

  @Test func `a broken bank shows each fault in its place and in order`() throws {
    try program.scratch.write(
      """
      {"name": "bad", "resources": [{"name": "t", "path": "t.csv",
        "schema": {"fields": [{"name": "a", "type": "strin"}, {"name": "b", "type": "string"}]},
        "quiz:question": {"b": "What of {a}?"}}]}
      """,
      to: "banks/bad/datapackage.json"
    )
    try program.scratch.write("a,b\n1,2\n", to: "banks/bad/t.csv")
    let banks = ["--banks", program.scratch["banks"]]
    let check = try program.run([program.path, "bank", "check", "bad"] + banks)
    #expect(check.code == 65)
    #expect(check.lines.count == 2)
    let file = program.scratch["banks/bad/datapackage.json"]
    #expect(check.lines[0].hasPrefix("\(file):2:39: "))
    #expect(check.lines[1].hasPrefix("\(file):3:3: "))
    #expect(check.lines[1].hasSuffix("; expected \"quiz:questions\""))
    #expect(check.errors == "2 faults\n")
    let play = try program.run([program.path, "play"] + banks)
    #expect(play.code == 65 && play.output == "" && play.errorLines == check.lines)
    let json = try program.run([program.path, "bank", "check", "bad", "--json"] + banks)
    #expect(json.code == 65)
    let faults = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let paths = try #require(faults as? [[String: Any]]).map { $0["path"] as? String }
    #expect(paths == ["resources.t.schema.fields.a.type", "resources.t.quiz:question"])
    let list = try program.run([program.path, "bank", "list"] + banks)
    #expect(list.output == "bad  bad (2 faults, see bank check)\n")
  }

  @Test func `a sound bank has neither faults nor findings`() throws {
    let check = try program.run("bank", "check", "bay")
    #expect(check.code == 0)
    #expect(check.errors == "")
    #expect(check.lines.first == "No faults, no findings")
    let json = try program.run("bank", "check", "bay", "--json").output
    let objects = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let kinds = try #require(objects as? [[String: Any]]).map { $0["kind"] as? String }
    #expect(Set(kinds) == ["figure"])
    #expect(try program.run("bank", "list").output == "bay  Boats of Brindle Bay (1 table)\n")
  }
}
