import ArgumentReading
import Sheets

/// What can be typed to put a quiz on paper.
extension Declarations {
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

  static let sheet = Command(
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
}
