import ArgumentReading
import GameRules

/// What can be typed to host a party.
extension Declarations {
  static let hotSeat = Option(
    long: "hot-seat",
    summary: "2 to 12 players pass the keyboard, each with questions of their own"
  )
  static let buzzers = Option(
    long: "buzzers",
    summary: "Each player or team has a key; the first one in answers"
  )
  static let quizmaster = Option(
    long: "quizmaster",
    summary: "You read aloud, teams write, and you enter the points of each round"
  )
  static let partyQuestions = Option(
    long: "questions",
    short: "n",
    value: .integer("N", in: 1...10_000),
    summary: "How many questions a round has, in the hot seat for each player",
    standard: "10, or as many as there are"
  )
  static let players = Option(
    long: "players",
    value: .text("A,B…"),
    summary: "Who plays; more may join before it begins",
    isRepeatable: true
  )
  static let teams = Option(
    long: "teams",
    value: .text("A,B…"),
    summary: "The same for teams, each of which plays as one",
    isRepeatable: true
  )
  static let scoreboard = Option(
    long: "scoreboard",
    value: .word(of: PartySetting.Scoreboard.allCases.map(\.rawValue)),
    summary: "When the board is shown, besides at the end",
    standard: "round"
  )
  static let auto = Option(
    long: "auto",
    value: .decimal("S", in: 1...3_600),
    summary: "Go on by itself after so many seconds"
  )
  static let floor = Option(
    long: "floor",
    value: .decimal("S", in: 1...3_600),
    summary: "With --buzzers: seconds for the answer of who has the floor"
  )
  static let breaks = Option(
    long: "breaks",
    summary: "A break between rounds, until you go on"
  )
  static let joker = Option(long: "joker", summary: "Each may double one round")
  static let multiply = Option(
    long: "multiply",
    value: .text("ROUND:N"),
    summary: "A round counts N times, from 1 to 10",
    isRepeatable: true
  )
  static let penalty = Option(long: "penalty", summary: "A miss costs half of what is to be had")
  static let streak = Option(long: "streak", summary: "Right answers in a row bring more")
  static let handicap = Option(
    long: "handicap",
    value: .text("NAME:FACTOR"),
    summary: "Somebody who plays has 1 to 10 times the usual time, such as 1.5",
    isRepeatable: true
  )
  static let resume = Option(
    long: "resume",
    summary: "Go on with the party that was not over, paused at first"
  )
  static let export = Option(
    long: "export",
    value: .file("FILE"),
    summary: "Write the results at the end; .csv, with a board beside it, or .json says how",
    isRepeatable: true
  )
  static let partyForce = Option(
    long: "force",
    summary: "Overwrite what --export names, give up a party that is not over"
  )

  static let party = Command(
    name: "party",
    summary: "Host a quiz for several players or teams on one screen",
    details: partyDetails,
    operands: [bankOperand],
    options: [
      hotSeat, buzzers, quizmaster, quiz, partyQuestions, rounds, category, difficulty, typed,
      players, teams, time, floor, scoreboard, breaks, auto, streak, penalty, joker, multiply,
      handicap, seed,
      resume, export, partyForce, plain,
    ],
    examples: [
      Command.Example(
        "party --hot-seat --players Ada,Bo,Cy --questions 5",
        summary: "Five questions each"
      ),
      Command.Example(
        "party --buzzers --teams Reds,Blues --time 20",
        summary: "Keys, against the clock"
      ),
      Command.Example(
        "party --quizmaster --quiz friday.jsonl --export friday.csv",
        summary: "A pub quiz with the papers of sheet"
      ),
      Command.Example("party --resume", summary: "After a power cut"),
    ]
  )

  private static let partyDetails = [
    "On a terminal the party fills the screen, where ? shows the keys and : takes the words below. "
      + "With --plain and in a pipe it goes line by line, "
      + "with at least one line for each thing that happens. An empty line goes on.",
    "Before it begins: join NAME lets somebody play. Where nobody has joined, an empty line begins "
      + "with those of last time, in a pipe always with two: Player 1 and Player 2, or Team 1 and "
      + "Team 2.",
    "Hot seat: an empty line once the player is ready, then a letter or the answer in words. A "
      + "quiz file is dealt in order; what is left over stays unasked. From a bank all get equally "
      + "hard questions of the same categories.",
    "Buzzers: the player's number, then a letter, the answer in words, or right or wrong (+ or -) "
      + "for what was said aloud; 2 b does both. Who misses is out of that question, others may "
      + "answer. An empty line gives up.",
    "Quizmaster: no answer shows before all questions of the round are asked and the papers are "
      + "in. Then one line of points for the round, such as 7 5.5 8, in the order that is shown.",
    "Always: skip, reveal, pause, resume, undo, award NAME N, deduct NAME N, join NAME, "
      + "leave NAME, back NAME, rename NAME NEW, kick NAME, ban NAME, joker NAME, "
      + "points NAME N [round R], say TEXT, board, again, help, end. A player or team is named by "
      + "number or name. A tie-break question is answered by all who are level, a line each: "
      + "the number of the player, then the answer.",
    "All is kept as it happens: after a crash or Ctrl-C --resume goes on. The end of the input ends "
      + "the party. --export results.csv has a line for each answer, a quizmaster's points and awards, "
      + "and writes the board to results-board.csv; --export results.json has all in one.",
  ]
}
