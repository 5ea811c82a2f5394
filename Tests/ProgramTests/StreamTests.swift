import Foundation
import Testing

/// Outputs that fail, streams that are closed, signals.
struct StreamTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private static let game = "printf 'a\\nb\\nPip\\n' | $quizwright play -n 2 --seed 7 $places"

  @Test(arguments: [
    "$quizwright items --all $places", "$quizwright items --count 100000 --seed 1 $places",
    "$quizwright help play", "$quizwright bank show bay $places", Self.game,
  ])
  func `a reader that has had enough is no fault`(command: String) throws {
    let run = try program.shell("{ \(command); echo $? >code; } | head -n 1")
    #expect(run.errors == "")
    #expect(run.lines.count == 1)
    #expect(try program.scratch.text(of: "code") == "0\n")
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "/dev/full is missing"),
    arguments: [
      "$quizwright items --all $places", "$quizwright help", "$quizwright --version",
      "$quizwright scores $places", "$quizwright scores --json $places",
      "$quizwright bank list $places", "$quizwright bank show bay $places",
      "$quizwright bank check bay $places", Self.game,
    ]
  )
  func `a full disk behind standard output is one line and 74`(command: String) throws {
    let run = try program.shell("\(command) >/dev/full")
    #expect(run.code == 74)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("quizwright: standard output: "))
    #expect(run.errors.hasSuffix("No space left on device\n"))
  }

  @Test func `streams that are closed do no harm`() throws {
    let input = try program.shell("$quizwright play -n 2 --seed 7 $places <&-")
    #expect(input.code == 0)
    #expect(input.output.hasSuffix("\nStopped before the first response.\n"))
    for command in ["$quizwright scores $places", Self.game] {
      let output = try program.shell(command + " >&-")
      #expect(output.code == 74)
      #expect(output.errorLines.count == 1)
    }
    #expect(program.scratch.names(in: "saves").isEmpty)
    // Something is to be said of the file that is opened next.
    try program.scratch.write("no record\n", to: "saves/scores-v1.jsonl")
    let errors = try program.shell(Self.game + " 2>&-")
    #expect(errors.code == 0)
    let kept = try program.scratch.text(of: "saves/scores-v1.jsonl")
    #expect(kept.wholeMatch(of: /{"name": "Pip", .*"}\n/) != nil, "\(kept)")
  }

  @Test func `an interrupt keeps and shows the score`() throws {
    let arguments = ["play", "--seed", "7", "--name", "Ida"] + program.places
    let process = program.process([program.path] + arguments)
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    var shown = ""
    let code = try Program.finish(process) {
      try input.fileHandleForWriting.write(contentsOf: Data("b\n".utf8))
      while case let data = output.fileHandleForReading.availableData, !data.isEmpty {
        let before = shown
        shown += String(decoding: data, as: UTF8.self)
        if shown.contains("Question 2"), !before.contains("Question 2") {
          kill(process.processIdentifier, SIGINT)
        }
      }
    }
    #expect(code == 130)
    #expect(shown.contains("\nStopped after 1 question.\nYou scored "))
    #expect(try program.run("scores").lines.last?.contains("Ida") == true)
  }
}
