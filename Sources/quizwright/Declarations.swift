import ArgumentReading
import GameRules
import Questions

/// Everything that can be typed, said once: parsing, help and messages are made of it.
enum Declarations {
  static let banks = Option(
    long: "banks",
    value: .folder("DIR"),
    summary: "Where the banks are",
    standard: "QuestionBanks, upward from here"
  )
  static let saves = Option(
    long: "saves",
    value: .folder("DIR"),
    summary: "Where scores are kept",
    standard: "saves of the checkout"
  )
  static let quiz = Option(
    long: "quiz",
    value: .file("FILE"),
    summary: "The items of a quiz file, - for standard input"
  )
  static let questions = Option(
    long: "questions",
    short: "n",
    value: .integer("N", in: 1...10_000),
    summary: "How many questions",
    standard: "10, or as many as there are"
  )
  static let category = Option(
    long: "category",
    short: "c",
    value: .text("C"),
    summary: "Only this category, by name or title",
    isRepeatable: true
  )
  static let difficulty = Option(
    long: "difficulty",
    short: "d",
    value: .word(of: Difficulty.Third.allCases.map(\.rawValue)),
    summary: "Only this third of the scale"
  )
  static let mode = Option(
    long: "mode",
    short: "m",
    value: .word(of: GameMode.allCases.map(\.rawValue)),
    summary: "Survival goes on until three are missed",
    standard: "classic"
  )
  static let time = Option(
    long: "time",
    short: "t",
    value: .decimal("S", in: 1...3_600),
    summary: "Seconds for each question; speed then scores"
  )
  static let seed = Option(
    long: "seed",
    short: "s",
    value: .natural("S"),
    summary: "Draw what this number draws, always the same"
  )
  static let name = Option(
    long: "name",
    value: .text("NAME"),
    summary: "Your name in the high scores"
  )
  static let plain = Option(
    long: "plain",
    summary: "Line by line, as in a pipe or for a screen reader"
  )
  static let all = Option(long: "all", summary: "Every item once (what is printed without these)")
  static let count = Option(
    long: "count",
    value: .integer("N", in: 1...100_000_000),
    summary: "N items drawn independently of each other"
  )
  static let round = Option(
    long: "round",
    value: .integer("N", in: 1...10_000),
    summary: "The round that play draws from the same seed"
  )
  static let form = Option(
    long: "form",
    short: "f",
    value: .word("F", of: Generator.formNames),
    summary: "Only this form of asking",
    isRepeatable: true
  )
  static let typed = Option(
    long: "typed",
    summary: "Items to be typed or written, without options"
  )
  static let force = Option(long: "force", summary: "Overwrite files that are there")
  static let rounds = Option(
    long: "rounds",
    value: .integer("N", in: 1...100),
    summary: "How many rounds, each of --questions",
    standard: "1"
  )
  static let json = Option(long: "json", summary: "For programs")
  static let onlyBank = Option(long: "bank", value: .text("B"), summary: "Only games of this bank")

  static let bankOperand = Operand(
    .text("BANK"),
    count: .optional,
    summary: "A bank's name or folder; without one jim-halpert, else the first"
  )

  static let program = Program(
    name: "quizwright",
    version: "0.1.0",
    summary: "Plays quizzes made from tables of facts",
    details: [
      "Without a command it plays.",
      "Exit codes: 0 well, 1 findings, 64 usage, 65 bad data, 66 not found, 74 input or output, "
        + "130 interrupted.",
    ],
    commands: [play, items, quizzes, sheet, party, scores, bank],
    shared: [banks, saves],
    examples: [
      Command.Example("", summary: "Play ten questions"),
      Command.Example("play --category cars", summary: "Play one category"),
      Command.Example("bank list", summary: "See which banks there are"),
    ]
  )

  private static let play = Command(
    name: "play",
    summary: "Play a game and keep its score",
    details: [
      "On a terminal the game fills the screen. In a pipe it goes line by line: one response a "
        + "line, by letter, number or the option's own text, then a name.",
      "With --quiz - an empty line ends the quiz, and later lines are responses; where none "
        + "follow, the terminal is asked.",
    ],
    operands: [bankOperand],
    options: [quiz, questions, category, difficulty, mode, time, seed, name, plain],
    examples: [
      Command.Example("play", summary: "Ten questions about Jim Halpert"),
      Command.Example("play --mode survival --time 20", summary: "Three lives, against the clock"),
      Command.Example("play --questions 5 --seed 7", summary: "The same five for everyone"),
    ]
  )

  private static let items = Command(
    name: "items",
    summary: "Print items as JSON Lines, each with what proves its key",
    details: ["What is printed is a quiz file: play --quiz takes it."],
    operands: [bankOperand],
    options: [all, count, round, form, category, difficulty, typed, seed],
    examples: [
      Command.Example("items --round 10 --seed 7", summary: "What play draws from seed 7"),
      Command.Example("items --all --category cars", summary: "Every item about cars"),
    ]
  )

  private static let scores = Command(
    name: "scores",
    summary: "Show the high scores",
    options: [onlyBank, json]
  )

  private static let bank = Command(
    name: "bank",
    summary: "Look at banks of facts",
    subcommands: [
      Command(name: "list", summary: "List the banks", options: [json]),
      Command(
        name: "show",
        summary: "Show what a bank holds and on what terms",
        operands: [bankOperand]
      ),
      Command(
        name: "check",
        summary: "Find every fault of a bank, and what in it makes poor items",
        details: [
          "Faults are printed as file:line:column: what was found; what was expected.",
          "A bank without faults is generated as a whole and looked over as a strict editor would: "
            + "each finding names a template or a row, and what would mend it. Figures follow.",
        ],
        operands: [bankOperand],
        options: [json]
      ),
    ]
  )
}
