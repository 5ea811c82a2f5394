/// High scores as they are shown.
public struct ScoreTable: Equatable, Sendable {
  /// One line of a table.
  public struct Row: Equatable, Sendable {
    /// From 1; rows that are level share it.
    public let rank: Int
    /// Who played.
    public let name: String
    /// The points.
    public let points: Int
    /// The right responses.
    public let right: Int
    /// What they are counted out of.
    public let of: Int
    /// The best streak.
    public let streak: Int
    /// How it was played, such as `classic`; may be empty.
    public let mode: String
    /// When, as it is to be read.
    public let date: String
    /// Whether it is the game just played.
    public let isNew: Bool

    /// Makes a row of its parts.
    public init(
      rank: Int,
      name: String,
      points: Int,
      right: Int,
      of: Int,
      streak: Int,
      mode: String = "",
      date: String,
      isNew: Bool = false
    ) {
      self.rank = rank
      self.name = name
      self.points = points
      self.right = right
      self.of = of
      self.streak = streak
      self.mode = mode
      self.date = date
      self.isNew = isNew
    }
  }

  /// What the table lists.
  public let title: String
  /// The rows, best first.
  public let rows: [Row]

  /// Makes a table of its parts.
  public init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }
}
