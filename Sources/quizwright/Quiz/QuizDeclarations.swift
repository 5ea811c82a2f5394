import ArgumentReading

/// What can be typed to compose a quiz.
extension Declarations {
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

  private static let quizFile = Operand(.file("FILE"), summary: "A quiz file")
  private static let place = Operand(
    .text("R.Q"),
    summary: "An item by round and place, such as 2.7"
  )

  static let quizzes = Command(
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
}
