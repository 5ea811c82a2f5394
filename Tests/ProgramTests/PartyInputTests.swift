import Foundation
import Testing

/// What hosts type that is hostile, unknown, too much or too little.
struct PartyInputTests {
  private static let scripts: [(way: String, lines: [String])] = [
    ("--hot-seat", ["", "", "", "a", "", "", "b", "", "", "c"]),
    ("--buzzers", ["", "", "1", "b", "2", "a", "", "1", "right", "award 2 5", ""]),
    ("--quizmaster", ["", "", "", "", "", "", "", "7 5.5", "", "", ""]),
  ]

  let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: 0...11)
  func `wherever the input ends, the board is last and nothing is left to resume`(
    count: Int
  ) throws {
    for (way, lines) in Self.scripts where count <= lines.count {
      let input = lines.prefix(count).joined(separator: "\n")
      let run = try program.run("party", way, "-n", "2", "--seed", "7", input: input)
      #expect(run.code == 0 && run.errors == "", "\(way)")
      let end = run.lines.suffix(3)
      if count > 1 {
        #expect(end.first == "The board:" && end.last?.hasPrefix("2.") != nil, "\(run.output)")
      }
      #expect(try program.scratch.text(of: "saves/party-v1.jsonl") == "")
      #expect(try program.run("party", "--resume").code == 66)
    }
  }

  @Test(arguments: [
    ("\u{1B}[31mEve\u{7}", "[31mEve"), ("\u{202E}live\u{2069}", "live"),
    ("a\u{200B}\u{FEFF}b", "ab"),
    ("👨\u{200D}👩\u{200D}👧", "👨👩👧"), (String(repeating: "x", count: 10_000), "xxxxxxxxxxxxxxxxxxxx"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}"),
    ("  two   words ", "two words"),
  ])
  func `a hostile name is cleaned`(typed: String, name: String) throws {
    let scripts = [
      ("join \(typed)\njoin Bo\n\n", "The party begins: 1 \(name), 2 Bo."),
      ("join Bo\njoin Cy\nrename 2 \(typed)\n\n", "The party begins: 1 Bo, 2 \(name)."),
    ]
    for (input, line) in scripts {
      let run = try program.run("party", "--buzzers", "-n", "1", "--seed", "7", input: input)
      #expect(run.code == 0)
      #expect(run.lines.contains(line), "\(run.output)")
      let steering = run.output.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || $0.properties.generalCategory == .format
      }
      #expect(steering.isEmpty)
    }
    let told = try program.run(
      "party",
      "--buzzers",
      "-n",
      "1",
      "--seed",
      "7",
      "--players",
      "\(typed),Bo"
    )
    #expect(told.code == 0 && told.output.contains("1 \(name), 2 Bo."))
  }

  @Test(arguments: [
    ("join \u{200B}", "A name in which nothing can be seen. Type join NAME."),
    ("join", "Something is missing. Type join NAME."),
    ("award Ada", "Something is missing. Type award NAME N."),
    ("award Zoe 5", "Nobody is called \"Zoe\". Here are 1 Ada, 2 Bo."),
    ("award Ada 0", "0 points; more than none and at most 1000000 are expected."),
    ("join ada", "The name ada is taken; another one is expected."),
    ("join 1", "The name 1 would be taken for a number; one with a letter is expected."),
    ("rename Bo 1", "The name 1 would be taken for a number; one with a letter is expected."),
    ("joker Ada", "This party is played without jokers."),
    ("undo", "There is no award to take back."),
    ("brd", "\"brd\" is nothing that is known here."), ("resumee", "Did you mean resume?"),
    ("pause", "Not now. Type join NAME for whoever plays too. An empty line begins."),
    (String(repeating: "z", count: 10_000), "zzz...\" is nothing that is known here."),
    ("\u{1B}[2J\u{202E}", "[2J\" is nothing that is known here."),
  ])
  func `what is not understood or not possible is one helpful line`(
    typed: String,
    line: String
  ) throws {
    let arguments = ["party", "--buzzers", "--players", "Ada,Bo", "-n", "1", "--seed", "7"]
    let without = try program.call(arguments)
    let run = try program.call(arguments, input: typed + "\n")
    #expect(run.code == 0)
    #expect(run.lines.count == without.lines.count + 1)
    #expect(run.lines.contains { $0.contains(line) }, "\(run.output)")
  }

  @Test(
    arguments: [
      (["party"], 64, "--hot-seat"), (["party", "--buzzers", "--hot-seat"], 64, "--buzzers"),
      (["party", "--buzzers", "--players", "A,a"], 64, "--players: the name a is taken"),
      (
        ["party", "--buzzers", "--players", "A,,B"], 64,
        "--players with a name in which nothing shows"
      ),
      (
        ["party", "--hot-seat", "--teams", "1,2,3,4,5,6,7,8,9,10,11,12,13", "-n", "1"], 64,
        "--teams: "
      ),
      (["party", "--buzzers", "--multiply", "2"], 64, "expected ROUND:N"),
      (["party", "--buzzers", "--multiply", "2:2"], 65, "round 2 is to count several times"),
      (["party", "--buzzers", "--multiply", "1:11"], 64, "round 1 counting 11 times"),
      (["party", "--buzzers", "--handicap", "Ada"], 64, "expected NAME:FACTOR"),
      (["party", "--buzzers", "--handicap", "Ada:11"], 64, "expected NAME:FACTOR"),
      (["party", "--buzzers", "--handicap", "Ada:2"], 64, "--handicap without a time"),
      (
        ["party", "--buzzers", "--time", "9", "--players", "Ada,Bo", "--handicap", "Adda:2"], 64,
        "--handicap for \"Adda\", who does not take part; did you mean \"Ada\"? expected one of "
          + "Ada, Bo"
      ),
      (
        ["party", "--hot-seat", "--time", "9", "--teams", "Reds,Blues", "--handicap", "Zoe:2"], 64,
        "who does not take part; expected one of Reds, Blues"
      ),
      (["party", "--hot-seat", "--floor", "9"], 64, "--floor without --buzzers"),
      (["party", "--buzzers", "--floor", "0"], 64, "--floor"),
      (
        ["party", "--buzzers", "--players", "2,Bo"], 64,
        "--players: the name 2 would be taken for a number; one with a letter is expected"
      ),
      (["party", "--buzzers", "--export", "results.txt"], 64, "expected a name in .csv or .json"),
      (
        ["party", "--hot-seat", "-n", "100", "--seed", "7"], 65,
        "expected 100 for each of 2 players"
      ),
      (["party", "--resume"], 66, "no party that is not over"),
      (["party", "--resume", "--buzzers"], 64, "--buzzers with --resume"),
      (["party", "--quizmaster", "--quiz", "-", "--seed", "3"], 64, "--seed with --quiz"),
    ] as [([String], Int32, String)]
  )
  func `what cannot be hosted is one line`(
    arguments: [String],
    code: Int32,
    line: String
  ) throws {
    let run = try program.call(arguments)
    #expect(run.code == code)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1 && run.errors.contains(line), "\(run.errors)")
  }

  @Test func `a quiz file in the hot seat is dealt in order, and needs an item for each`() throws {
    let items = (1...5).map {
      "{\"stem\": \"Question \($0)?\", \"options\": [\"yes\", \"no\", \"so\"], \"key\": 0}"
    }
    try program.scratch.write(items.joined(separator: "\n"), to: "five.jsonl")
    let file = program.scratch["five.jsonl"]
    let run = try program.run(
      "party",
      "--hot-seat",
      "--quiz",
      file,
      input: "\n\n\na\n\n\nb\n\n\nc\n\n\na\n\n"
    )
    #expect(run.code == 0)
    let stems = run.lines.filter { $0.hasPrefix("Question ") && $0.hasSuffix("?") }
    #expect(stems == (1...4).map { "Question \($0)?" })
    try program.scratch.write(items[0], to: "one.jsonl")
    let one = try program.run("party", "--hot-seat", "--quiz", program.scratch["one.jsonl"])
    #expect(one.code == 65 && one.errors.contains("no round of two items"))
  }

  @Test func `those who are level are parted by the closest number`() throws {
    try program.scratch.write(
      """
      {"quiz": "Friday"}
      {"round": "One"}
      {"stem": "So?", "options": ["yes", "no", "so"], "key": 0}
      {"round": "Last", "tiebreak": true}
      {"stem": "How many bees?", "kind": "nearest", "accept": ["100"], "explanation": "Counted."}
      """,
      to: "friday.jsonl"
    )
    let run = try program.run(
      "party",
      "--quizmaster",
      "--quiz",
      program.scratch["friday.jsonl"],
      "--teams",
      "Reds,Blues",
      input: "\n\n\n\n\n5 5\n\n\n90\n1 90\n\nblues 105\n\n\n"
    )
    #expect(run.code == 0)
    #expect(run.output.contains("Reds and Blues are level; what comes now parts them.\n\nLast.\n"))
    #expect(run.output.contains("Blues comes through.\nThe right answer is 100.\nCounted.\n"))
    #expect(run.output.hasSuffix("\nThe board:\n1. Blues  5 points\n2. Reds   5 points\n"))
  }
}
