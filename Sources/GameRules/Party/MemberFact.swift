/// What happened to a member of a party; members, teams and items are numbers from 0.
public enum MemberFact: Hashable, Sendable {
  /// A member joined and got the next number.
  case joined(member: Int, name: PlayerName, team: Int?, factor: TimeFactor)
  /// A member left.
  case left(member: Int)
  /// A member who had left came back.
  case cameBack(member: Int)
  /// A member has another name.
  case renamed(member: Int, name: PlayerName)
  /// A member was put out.
  case kicked(member: Int)
  /// A member was put out, and the name with them.
  case banned(member: Int)
  /// A member plays for another team.
  case changedTeam(member: Int, team: Int)
  /// A member of the hot seat got items, in the order in which they are asked.
  case dealt(member: Int, items: [Int])
}
