/// An item as it stands on paper: what is printed of it, and what is marked with.
public struct PaperItem: Equatable, Sendable {
  /// Where the response goes.
  public enum Response: Equatable, Sendable {
    /// One of these is ticked; their letters are A, B, ….
    case options([String])
    /// One of two words is ticked: the stem is true or false.
    case statement([String])
    /// It is written on a line.
    case line
    /// A number is written; the closest wins.
    case number
    /// A letter is written to each of the left sides, that of its right side: A, B, ….
    case matching(left: [String], right: [String])
  }

  /// The place in its round, from 1.
  public let number: Int
  /// What is asked, with the words that make a statement a question.
  public let stem: String
  /// Where the response goes.
  public let response: Response
  /// What is right, a line each: one line, or for a matching item one for each left side.
  public let answers: [Answer]
  /// What else is right where the response is written.
  public let alsoRight: [String]
  /// What is read out after the answer.
  public let explanation: String?
  /// Where the fact stands.
  public let source: String?
  /// Which item of the quiz it is, from 0 across rounds: the same in all versions.
  let origin: Int
  /// The places of the options in the quiz's own order; nil where they stand in it.
  let order: [Int]?

  /// What is read out: a statement is made a question.
  public var spoken: String {
    if case .statement(let words) = response { SheetWords.trueOrFalse(words, stem) } else { stem }
  }

  /// The options of a version in the quiz's own order.
  func inOwnOrder(_ options: [String]) -> [String] {
    guard let order else { return options }
    var own = options
    for (option, place) in zip(options, order) { own[place] = option }
    return own
  }

  /// One right response.
  public struct Answer: Equatable, Sendable {
    /// The letter to tick or write; nil where words are written.
    public let letter: String?
    /// The words.
    public let text: String
  }
}
