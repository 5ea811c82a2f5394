import ArgumentReading
import Testing

struct ProgramTests {
  @Test(arguments: [
    (["play", "--questions", "5"], [5]), (["play", "--questions=5"], [5]),
    (["play", "-n", "5"], [5]), (["play", "-n5"], [5]), (["play", "-tpn5"], [5]),
    (["play", "-tpn", "5", "jim"], [5]), (["play", "jim", "-n5"], [5]),
    (["play", "-n5", "-n", "7"], [7]), (["--banks", "here", "play", "-n=5"], []),
    (["play"], []),
  ])
  func `a value stands joined or apart, before or after operands`(
    arguments: [String],
    expected: [Int]
  ) throws {
    if arguments.contains("-n=5") {
      #expect(Sample.fault(arguments)?.description.contains("found \"=5\"") == true)
    } else {
      #expect(try Sample.parsed(arguments).integer(Sample.questions) == expected.first)
    }
  }

  @Test(arguments: [
    (["play"], []), (["play", "jim"], ["jim"]), (["play", "-"], ["-"]),
    (["play", "--", "--seed"], ["--seed"]), (["play", "--", "--"], ["--"]),
    (["play", "-t", "jim", "-p"], ["jim"]), (["mark", "a", "b", "c"], ["a", "b", "c"]),
    (["--", "play", "--typed"], ["--typed"]), (["play", ""], [""]),
  ])
  func `what is no option is an operand`(arguments: [String], expected: [String]) throws {
    #expect(try Sample.parsed(arguments).operands == expected)
  }

  @Test(arguments: [
    ([], ""), (["--banks", "play"], ""), (["play"], "play"), (["bank", "list"], "bank list"),
    (["bank", "--banks", "x", "check", "y"], "bank check"),
    (["--banks=x", "bank", "list"], "bank list"),
  ])
  func `a command is found among options`(arguments: [String], expected: String) throws {
    #expect(try Sample.parsed(arguments).command == expected)
  }

  @Test(arguments: [
    (["--help"], ""), (["-h"], ""), (["help"], ""), (["help", "play"], "play"),
    (["play", "--help"], "play"), (["play", "-th"], "play"), (["--help", "play"], "play"),
    (["bank", "-h"], "bank"), (["help", "bank", "check"], "bank check"),
    (["bank", "check", "--help"], "bank check"), (["play", "--bogus", "--help"], "play"),
    (["play", "--questions", "--help"], "play"),
    (["play", "--questions=x", "a", "b", "-h"], "play"),
    (["--version", "--help"], ""), (["--banks", "play", "--help"], ""), (["help", "--help"], ""),
  ])
  func `help is had from anywhere`(arguments: [String], command: String) throws {
    let page = try #require(HelpPage(program: Sample.program, command: command))
    #expect(try Sample.program.parse(arguments) == .help(page))
    #expect(page.command == command)
  }

  @Test(arguments: [["--version"], ["play", "--version"], ["--banks", "x", "--version"]])
  func `the version is had from anywhere`(arguments: [String]) throws {
    #expect(try Sample.program.parse(arguments) == .version)
  }

  @Test
  func `after two hyphens nothing asks for help`() throws {
    #expect(try Sample.parsed(["play", "--", "--help"]).operands == ["--help"])
  }

  @Test
  func `an accent at the start of a value stays with the value`() throws {
    let parsed = try Sample.parsed(["play", "--category=\u{301}x", "--category="])
    #expect(parsed.values(Sample.category) == ["\u{301}x", ""])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `whatever is typed, there is an outcome or one line`(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let words = [
      "play", "bank", "list", "help", "-", "--", "-n", "-n5", "--seed", "--seed=", "-tp", "-x", "=",
      "--=", "---", "\u{301}", "-\u{301}", "--\u{301}=", "", "\n\u{1B}[2J", "--help=1", "\u{202E}",
      "-th",
    ]
    let arguments = (0..<6).map { _ in words[Int(generator.next() % UInt64(words.count))] }
    if let fault = Sample.fault(arguments) {
      let isPlain = fault.description.unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control && !scalar.properties.isBidiControl
      }
      #expect(isPlain, "\(arguments)")
    }
  }

  @Test
  func `declarations that contradict each other are found`() {
    #expect(Sample.program.contradiction == nil)
    let twice = Command(name: "x", summary: "", options: [Sample.seed, Sample.seed])
    let short = Command(
      name: "x",
      summary: "",
      options: [Option(long: "high", short: "h", summary: "")]
    )
    let order = Command(
      name: "x",
      summary: "",
      operands: [
        Operand(.text("A"), count: .optional, summary: ""), Operand(.text("B"), summary: ""),
      ]
    )
    let help = Command(name: "help", summary: "")
    let group = Command(name: "g", summary: "", subcommands: [order, order])
    let expected: [(Command, String)] = [
      (twice, "x: two options are called --seed"), (short, "x: two options are called -h"),
      (order, "x: B must stand but A before it need not"), (help, "two commands are called help"),
      (group, "two commands are called g x"),
    ]
    for (command, fault) in expected {
      let program = Program(name: "p", version: "1", summary: "", commands: [command])
      #expect(program.contradiction == fault)
    }
  }

  @Test
  func `commands are listed under their full names`() {
    #expect(
      Sample.program.callable.map(\.name) == ["play", "bank list", "bank check", "mark"]
    )
  }
}
