/// A word that a host can type, with what follows it.
enum HostWord: String, CaseIterable {
  case join
  case leave
  case back
  case rename
  case kick
  case ban
  case right
  case wrong
  case say
  case reveal
  case skip
  case points
  case award
  case deduct
  case undo
  case joker
  case pause
  case resume
  case board
  case again
  case help
  case end

  /// Understands a word in whatever case, and the signs that stand for one.
  init?(typed: String) {
    switch typed {
    case "+": self = .right
    case "-", "−": self = .wrong
    case "?": self = .help
    default: self.init(rawValue: typed.lowercased())
    }
  }

  /// The word with what is to follow it.
  var usage: String {
    switch self {
    case .join: "join NAME"
    case .leave: "leave NAME"
    case .back: "back NAME"
    case .rename: "rename NAME NEW"
    case .kick: "kick NAME"
    case .ban: "ban NAME"
    case .say: "say TEXT"
    case .points: "points NAME N"
    case .award: "award NAME N"
    case .deduct: "deduct NAME N"
    case .joker: "joker NAME"
    case .right: "right, or +"
    case .wrong: "wrong, or -"
    case .reveal, .skip, .undo, .pause, .resume, .board, .again, .help, .end: rawValue
    }
  }

  /// What it does, as a sentence.
  var summary: String {
    switch self {
    case .join: "Somebody plays too; several names stand between commas."
    case .leave: "Somebody goes; what they scored stands, and they may come back."
    case .back: "Somebody who left is back."
    case .rename: "Somebody has another name from now on."
    case .kick: "Somebody is put out, with all that they scored."
    case .ban: "Somebody is put out, and their name does not come in again."
    case .right: "What was said aloud is right."
    case .wrong: "What was said aloud is wrong."
    case .say: "Answers in words, where the answer alone would be one of these words."
    case .reveal: "Closes the question and shows the answer."
    case .skip: "The question counts for nobody, and the next one comes."
    case .points: "Puts the points of a round right; round R after them means an earlier round."
    case .award: "Gives points."
    case .deduct: "Takes points."
    case .undo: "Takes the last award or deduction back."
    case .joker: "Doubles the round that was announced, once in a party."
    case .pause: "All clocks stand."
    case .resume: "The clocks go on."
    case .board: "Shows the board."
    case .again: "Says again where the party stands."
    case .help: "Says what can be typed."
    case .end: "Ends the party with the board as it stands."
    }
  }

  /// Whether the word stands alone; otherwise something is to follow it.
  var standsAlone: Bool {
    switch self {
    case .right, .wrong, .reveal, .skip, .undo, .pause, .resume, .board, .again, .help, .end: true
    case .join, .leave, .back, .rename, .kick, .ban, .say, .points, .award, .deduct, .joker: false
    }
  }
}
