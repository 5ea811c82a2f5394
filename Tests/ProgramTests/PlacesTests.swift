import Foundation
import Testing

/// Where banks and saves are found.
struct PlacesTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private func placeBank(in folder: String) throws {
    for file in ["datapackage.json", "boats.csv"] {
      try program.scratch.copy("\(Program.banks)/bay/\(file)", to: "\(folder)/bay/\(file)")
    }
  }

  private func play(
    _ executable: String,
    in folder: String? = nil,
    _ environment: [String: String] = [:]
  ) throws -> Program.Run {
    let command = [executable, "play", "bay", "-n", "1", "--seed", "7", "--name", "Ann"]
    return try program.run(command, input: "a\n", environment: environment, in: folder)
  }

  /// The program on its own, with no checkout above it.
  private func lonelyProgram() throws -> String {
    try program.scratch.copy(program.path, to: "bin/quizwright")
    return program.scratch["bin/quizwright"]
  }

  @Test func `a checkout is found upward from here, banks and saves alike`() throws {
    try placeBank(in: "checkout/QuestionBanks")
    try program.scratch.makeFolder("checkout/saves")
    try program.scratch.makeFolder("checkout/deep/er")
    #expect(try play(program.path, in: program.scratch["checkout/deep/er"]).code == 0)
    #expect(program.scratch.names(in: "checkout/saves") == ["scores-v1.jsonl"])
  }

  @Test func `from elsewhere and through a link the program's own checkout is found`() throws {
    try program.scratch.makeFolder("bin")
    try program.scratch.link("bin/qw", to: program.path)
    for executable in [program.path, program.scratch["bin/qw"]] {
      let list = try program.run([executable, "bank", "list"])
      #expect(list.code == 0)
      #expect(list.output.contains("jim-halpert  Jim Halpert ("))
    }
  }

  @Test func `variables name places, options override them`() throws {
    try placeBank(in: "told")
    let environment = [
      "QUIZWRIGHT_BANKS": program.scratch["told"], "QUIZWRIGHT_SAVES": program.scratch["kept"],
    ]
    #expect(try play(program.path, environment).code == 0)
    #expect(program.scratch.names(in: "kept") == ["scores-v1.jsonl"])
    let other = ["--banks", program.scratch["none"], "--saves", program.scratch["none"]]
    let list = try program.run(
      [program.path, "bank", "list"] + other,
      environment: environment
    )
    #expect(list.output == "No banks in \(program.scratch["none"])\n")
    let scores = try program.run([program.path, "scores"] + other, environment: environment)
    #expect(scores.output == "No scores yet\n")
  }

  @Test func `without a checkout the person's own folders serve`() throws {
    let lonely = try lonelyProgram()
    let none = try play(lonely)
    #expect(none.code == 66)
    #expect(none.errors.contains(program.scratch["home/.local/share/quizwright/banks"]))
    try placeBank(in: "home/.local/share/quizwright/banks")
    // The standard has relative paths ignored.
    #expect(try play(lonely, ["XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"]).code == 0)
    #expect(program.scratch.names(in: "home/.local/state/quizwright") == ["scores-v1.jsonl"])
    try placeBank(in: "data/quizwright/banks")
    let environment = [
      "XDG_DATA_HOME": program.scratch["data"], "XDG_STATE_HOME": program.scratch["state"],
    ]
    #expect(try play(lonely, environment).code == 0)
    #expect(program.scratch.names(in: "state/quizwright") == ["scores-v1.jsonl"])
  }

  @Test func `without HOME the system's word for it serves`() throws {
    let lonely = try lonelyProgram()
    let list = try program.run(["/usr/bin/env", "-u", "HOME", lonely, "bank", "list"])
    #expect(list.code == 0)
    #expect(!list.output.contains(" ./") && !list.output.contains("(/.local"))
    #expect(program.scratch.names(in: ".").contains(".local") == false)
  }

  @Test func `a folder that was removed below the program does no harm`() throws {
    let run = try program.shell("mkdir gone; cd gone; rmdir ../gone; $quizwright bank list")
    #expect(run.code == 0)
    #expect(run.output.contains("jim-halpert"))
  }
}
