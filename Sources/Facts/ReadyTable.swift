/// A table whose records are items already.
public struct ReadyTable: Sendable {
  /// One ready-made item.
  public struct Record: Equatable, Sendable {
    /// What is asked.
    public enum Body: Equatable, Sendable {
      /// A question with its key and its distractors.
      case question(String, key: String, wrong: [String])
      /// A statement and whether it is true.
      case statement(String, isTrue: Bool)
    }

    /// The record's place in the table, from 0.
    public let row: Int
    /// What is asked.
    public let body: Body
    /// The category of its own; nil for the table's.
    public let category: String?
    /// What is said afterwards; nil for nothing.
    public let explanation: String?
    /// Records that share one never meet in a round, whichever their tables.
    public let topics: [FoldedText]
    /// Where it stands; nil for nowhere.
    public let source: String?
  }

  /// The resource's name.
  public let name: String
  /// The resource's title, else its name.
  public let title: String
  /// The items in the order of the file.
  public let records: [Record]
}
