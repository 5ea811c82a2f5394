/// All that was scored in a party, by what scored it.
public struct Ledger: Equatable, Sendable {
  /// Points that the host gave, or took where they are below zero.
  public struct Award: Hashable, Sendable {
    /// The number of the team or player.
    public let side: Int
    /// How many.
    public let points: Points
    /// The place of the round that was announced or played, from 0; nil before the first.
    public let round: Int?
    /// Whether the host took them back.
    public internal(set) var isUndone = false
  }

  /// What became of the items that were asked in the totals, in that order; voided ones are not
  /// among them.
  public private(set) var outcomes: [TurnOutcome] = []
  /// What became of the items that only part those who are level.
  public private(set) var tiebreaks: [TurnOutcome] = []
  /// What the host entered for a round, by round and member, before multiplier and joker.
  public private(set) var marks: [Int: [Int: Points]] = [:]
  /// What the host gave or took, in order.
  public private(set) var awards: [Award] = []
  /// The rounds that the jokers double, by team or player.
  public private(set) var jokers: [Int: Int] = [:]
  /// Right responses in a row up to now, by player, or by team where one response counts for all.
  public private(set) var streaks: [Int: Int] = [:]

  /// Makes a ledger in which nothing stands.
  init() {}

  mutating func close(_ turn: Turn, streaks now: [Int: Int]) {
    outcomes.append(TurnOutcome(turn, streaksBefore: streaks))
    streaks.merge(now) { $1 }
  }

  mutating func closeTiebreak(_ turn: Turn) {
    tiebreaks.append(TurnOutcome(turn, streaksBefore: [:]))
  }

  mutating func void(_ item: Int) {
    if let last = outcomes.last, last.item == item {
      streaks = last.streaksBefore
      outcomes.removeLast()
    }
    if tiebreaks.last?.item == item { tiebreaks.removeLast() }
  }

  mutating func mark(_ round: Int, _ member: Int, _ points: Points) {
    marks[round, default: [:]][member] = points
  }

  mutating func award(_ side: Int, _ points: Points, in round: Int?) {
    awards.append(Award(side: side, points: points, round: round))
  }

  mutating func undoAward() {
    if let last = awards.lastIndex(where: { !$0.isUndone }) { awards[last].isUndone = true }
  }

  mutating func playJoker(_ side: Int, in round: Int) {
    jokers[side] = round
  }
}
