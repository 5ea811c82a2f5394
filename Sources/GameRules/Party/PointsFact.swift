/// Points that a host gave and what doubles points; a side is a team, or a member where there are none.
public enum PointsFact: Hashable, Sendable {
  /// A side doubles the round that was announced.
  case jokerPlayed(side: Int, round: Int)
  /// The host entered a member's points of a round; the last ones count.
  case marked(round: Int, member: Int, points: Points)
  /// The host gave points or, below zero, took them.
  case awarded(side: Int, points: Points)
  /// The host took the last award back that was not taken back yet.
  case awardUndone
}
