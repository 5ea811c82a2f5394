/// The words that a sheet says by itself.
enum SheetWords {
  static let name = "Name or team"
  static let date = "Date"
  static let score = "Score"
  static let total = "Total"
  static let page = "Page"
  static let answer = "Answer"
  static let number = "No."
  static let letter = "Letter"
  static let worth = "Points"
  static let alsoRight = "Also right"
  static let source = "Source"
  static let tiebreak = "Tie-break"
  static let nearest = "The closest number wins."

  static func title(_ part: SheetPart) -> String {
    switch part {
    case .questions: "Questions"
    case .answers: "Answer sheet"
    case .key: "Marking key"
    case .script: "Quizmaster’s script"
    }
  }

  static func round(_ number: Int) -> String { "Round \(number)" }
  static func version(_ letters: String) -> String { "Version \(letters)" }
  static func seed(_ seed: UInt64) -> String { "Seed \(seed)" }
  static func generator(_ number: Int) -> String { "generator \(number)" }
  static func page(_ number: Int, of count: Int) -> String { page("\(number)", of: "\(count)") }
  /// The same where the format counts the pages by itself.
  static func page(_ number: String, of count: String) -> String { "Page \(number) of \(count)" }
  static func points(_ points: Int) -> String { points == 1 ? "1 point" : "\(points) points" }
  static func outOf(_ points: Int) -> String { "/ \(points)" }
  static func alsoRight(_ names: [String]) -> String {
    "\(alsoRight): \(names.joined(separator: "; "))"
  }

  /// A statement as a question, such as `True or false? The car was red.`.
  static func trueOrFalse(_ words: [String], _ statement: String) -> String {
    let second = words.dropFirst().first ?? ""
    return "\(words.first ?? "") or \(second.prefix(1).lowercased() + second.dropFirst())? "
      + statement
  }
}
