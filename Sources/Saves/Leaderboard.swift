/// Scores in the order of merit.
public struct Leaderboard: Equatable, Sendable {
  /// One score and its rank.
  public struct Row: Equatable, Sendable {
    /// From 1; scores that tie share it, and the next one counts them all: 1, 1, 3.
    public let rank: Int
    /// The score.
    public let record: ScoreRecord
  }

  /// All scores, the best first; those that tie by date, the earlier first.
  public let rows: [Row]

  /// Ranks scores by points, then by right responses; the date orders those that tie.
  public init(_ records: [ScoreRecord]) {
    var rows: [Row] = []
    for record in records.sorted(by: Self.precedes) {
      let isTie =
        rows.last.map {
          $0.record.points == record.points && $0.record.right == record.right
        } ?? false
      let rank = isTie ? rows[rows.count - 1].rank : rows.count + 1
      rows.append(Row(rank: rank, record: record))
    }
    self.rows = rows
  }

  private static func precedes(_ left: ScoreRecord, _ right: ScoreRecord) -> Bool {
    if left.points != right.points { return left.points > right.points }
    if left.right != right.right { return left.right > right.right }
    return left.date < right.date
  }
}
