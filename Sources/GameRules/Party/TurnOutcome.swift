/// What became of one item of a party.
public struct TurnOutcome: Equatable, Sendable {
  /// What became of it for one player who could respond.
  public struct Entry: Equatable, Sendable {
    /// The player's number.
    public let player: Int
    /// What was responded, and when; nil where nothing was.
    public let reply: Turn.Reply?
    /// What it brought; nil where nothing was responded.
    public let score: Score?
  }

  /// The place of the item in the quiz, from 0.
  public let item: Int
  /// For each player who could respond, by number.
  public let entries: [Entry]
  /// Streaks as they stood before, for when the item is voided.
  let streaksBefore: [Int: Int]

  /// Makes the outcome of a turn that is over.
  init(_ turn: Turn, streaksBefore: [Int: Int]) {
    item = turn.item
    entries = turn.able.map {
      Entry(player: $0, reply: turn.replies[$0], score: turn.scores[$0])
    }
    self.streaksBefore = streaksBefore
  }
}
