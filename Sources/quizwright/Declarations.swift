import ArgumentReading
import GameRules
import Questions
import Sheets

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
  static let quizRound = Option(
    long: "round",
    short: "r",
    value: .text("BANK[/CATEGORY]:N[:TITLE]"),
    summary: "A round of N items, in the order of these options",
    isRepeatable: true
  )
  static let tiebreak = Option(
    long: "tiebreak",
    value: .text("BANK[/CATEGORY]:N[:TITLE]"),
    summary: "N items asked for the closest number, outside the totals",
    isRepeatable: true
  )
  static let title = Option(long: "title", value: .text("T"), summary: "What the quiz is called")
  static let byHand = Option(
    long: "by-hand",
    summary: "Show the items one by one, to keep each or have another drawn"
  )
  static let force = Option(long: "force", summary: "Overwrite files that are there")
  static let rounds = Option(
    long: "rounds",
    value: .integer("N", in: 1...100),
    summary: "How many rounds, each of --questions",
    standard: "1"
  )
  static let versions = Option(
    long: "versions",
    short: "v",
    value: .integer("K", in: 1...100_000),
    summary: "How many versions: A, B, C …",
    standard: "1"
  )
  static let format = Option(
    long: "format",
    short: "f",
    value: .word(of: SheetFormat.allCases.map(\.rawValue)),
    summary: "What is written; json is the quiz itself",
    standard: "pdf"
  )
  static let only = Option(
    long: "only",
    value: .word(of: SheetPart.allCases.map(\.rawValue)),
    summary: "Only this part",
    isRepeatable: true
  )
  static let open = Option(
    long: "open",
    summary: "Lines to write on, no options where the question stands alone"
  )
  static let points = Option(
    long: "points",
    value: .integer("P", in: 1...1000),
    summary: "What one question is worth",
    standard: "1"
  )
  static let paper = Option(
    long: "paper",
    value: .word(of: Paper.allCases.map(\.rawValue)),
    summary: "The size of the paper",
    standard: "a4"
  )
  static let columns = Option(
    long: "columns",
    value: .integer("N", in: 1...3),
    summary: "Columns of questions, in pdf and html"
  )
  static let large = Option(long: "large", summary: "Large print")
  static let font = Option(
    long: "font",
    value: .file("FILE"),
    summary: "A TrueType font for what the standard fonts of pdf lack",
    standard: "one that the system has",
    isRepeatable: true
  )
  static let output = Option(
    long: "output",
    short: "o",
    value: .folder("DIR"),
    summary: "Where the files go, - for a single one on standard output",
    standard: "sheets"
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

  private static let quizFile = Operand(.file("FILE"), summary: "A quiz file")
  private static let place = Operand(
    .text("R.Q"),
    summary: "An item by round and place, such as 2.7"
  )

  private static let quizzes = Command(
    name: "quiz",
    summary: "Compose a quiz to be played, printed or hosted",
    subcommands: [
      Command(
        name: "new",
        summary: "Draw the rounds of a quiz and write them to a file",
        details: [
          "Nothing in a quiz repeats or gives another item away. The file has one line for each "
            + "round and item: it can be read, edited and piped; play --quiz takes it.",
          "With --by-hand each item is shown to be kept or swapped for another.",
        ],
        operands: [
          Operand(.file("FILE"), summary: "Where to write it, - for standard output")
        ],
        options: [
          quizRound, tiebreak, title, typed, difficulty, seed, byHand, plain, force,
        ],
        examples: [
          Command.Example(
            "quiz new friday.jsonl --round jim-halpert/cars:2 --round elements:8:Chemistry",
            summary: "Two rounds"
          )
        ]
      ),
      Command(
        name: "show",
        summary: "Show a quiz with its keys, and what is wrong with it",
        operands: [Operand(.file("FILE"), summary: "A quiz file, - for standard input")]
      ),
      Command(
        name: "replace",
        summary: "Draw another item for a place; no other line changes",
        details: [
          "The new item comes from where its round was drawn, repeats nothing and gives nothing "
            + "away. Without --seed the quiz's own seed decides, so that the same happens again."
        ],
        operands: [quizFile, place],
        options: [seed],
        examples: [Command.Example("quiz replace friday.jsonl 2.7", summary: "Not that one")]
      ),
      Command(
        name: "move",
        summary: "Put an item somewhere else",
        operands: [
          quizFile, place,
          Operand(.text("R.Q"), summary: "Where it is to stand then"),
        ]
      ),
      Command(name: "drop", summary: "Take an item out", operands: [quizFile, place]),
    ]
  )

  private static let sheet = Command(
    name: "sheet",
    summary: "Put a quiz on paper: questions, answer sheet, key, script",
    details: [
      "For each version there is a question sheet, an answer sheet, a marking key and a "
        + "quizmaster's script, each a file of its own such as questions-A.pdf. Version A is the "
        + "quiz as it is; the others have the same items and options in other orders.",
      "The seed on every page makes the same sheets again.",
    ],
    operands: [bankOperand],
    options: [
      quiz, questions, rounds, category, difficulty, typed, versions, format, only, open, title,
      points, paper, columns, large, font, seed, output, force,
    ],
    examples: [
      Command.Example("sheet --quiz friday.jsonl --versions 4", summary: "Papers for four tables"),
      Command.Example(
        "sheet elements --questions 20 --open --format html",
        summary: "Answers to be written"
      ),
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
