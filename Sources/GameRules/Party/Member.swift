/// Who takes part: a player, or a team that plays as one.
public struct Member: Equatable, Sendable {
  /// Whether a member is there.
  public enum Presence: Hashable, Sendable {
    /// Plays.
    case present
    /// Left in the course of the party; what was scored stands, and they may come back.
    case left
    /// Left before it began, or was put out: the name is free and stands on no board.
    case removed
  }

  /// From 0 by the order of joining; never given again.
  public let number: Int
  /// The name, unlike that of all others who are not removed.
  public internal(set) var name: PlayerName
  /// The number of the team, nil where each plays alone.
  public internal(set) var team: Int?
  /// How many times the usual time the member has.
  public let factor: TimeFactor
  /// Whether the member is there.
  public internal(set) var presence = Presence.present

  /// Makes a member who joins.
  init(number: Int, name: PlayerName, team: Int?, factor: TimeFactor) {
    self.number = number
    self.name = name
    self.team = team
    self.factor = factor
  }

  /// The number under which what the member scores is kept: the team's, else their own.
  public var side: Int { team ?? number }
}
