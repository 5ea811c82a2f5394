import ArgumentReading

/// A program with one of everything.
enum Sample {
  static let banks = Option(long: "banks", value: .folder("DIR"), summary: "Where banks are found")
  static let questions = Option(
    long: "questions",
    short: "n",
    value: .integer("N", in: 1...100),
    summary: "How many items",
    standard: "10"
  )
  static let category = Option(
    long: "category",
    short: "c",
    value: .text("C"),
    summary: "Only this category",
    isRepeatable: true
  )
  static let difficulty = Option(
    long: "difficulty",
    value: .word(of: ["easy", "medium", "hard"]),
    summary: "How hard"
  )
  static let format = Option(
    long: "format",
    value: .word("F", of: ["text", "pdf"]),
    summary: "What is written"
  )
  static let seed = Option(long: "seed", value: .natural("S"), summary: "Where draws begin")
  static let time = Option(
    long: "time",
    value: .decimal("S", in: 0.5...600),
    summary: "Seconds for each item"
  )
  static let typed = Option(long: "typed", short: "t", summary: "Ask for typed responses")
  static let plain = Option(long: "plain", short: "p", summary: "Plain lines, nothing rewritten")

  static let play = Command(
    name: "play",
    summary: "Play a quiz in the terminal",
    details: [
      "Without a bank the first one by name is played, and what it is called is said before."
    ],
    operands: [Operand(.text("BANK"), count: .optional, summary: "A bank by name or path")],
    options: [questions, category, difficulty, format, seed, time, typed, plain],
    examples: [Command.Example("play --seed 5", summary: "Play what a friend has played")]
  )
  static let bank = Command(
    name: "bank",
    summary: "Look after banks",
    subcommands: [
      Command(name: "list", summary: "List all banks"),
      Command(
        name: "check",
        summary: "Find faults in a bank",
        operands: [Operand(.file("BANK"), summary: "The bank")]
      ),
    ]
  )
  static let mark = Command(
    name: "mark",
    summary: "Mark responses",
    operands: [
      Operand(.file("KEY"), summary: "The key"),
      Operand(.file("RESPONSES"), count: .oneOrMore, summary: "What was ticked"),
    ]
  )
  static let program = Program(
    name: "quizwright",
    version: "1.2.3",
    summary: "Quizzes from tables of facts",
    commands: [play, bank, mark],
    shared: [banks],
    examples: [Command.Example("", summary: "Play at once")]
  )

  /// What was given to the command that arguments ask for.
  static func parsed(_ arguments: [String]) throws -> ParsedArguments {
    switch try program.parse(arguments) {
    case .command(let parsed), .start(let parsed): parsed
    case .help, .version: throw NoCommand()
    }
  }

  /// Why arguments cannot be understood, nil if they can.
  static func fault(_ arguments: [String]) -> ArgumentError? {
    do throws(ArgumentError) {
      _ = try program.parse(arguments)
      return nil
    } catch {
      return error
    }
  }

  struct NoCommand: Error {}
}
