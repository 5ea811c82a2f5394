/// One thing that happened in a party; the list of them is the party.
///
/// What was decided stands in the event, so that replaying it decides nothing again. Each fact is a
/// name and a few numbers, texts and truths.
public struct PartyEvent: Hashable, Sendable {
  /// What happened.
  public enum Fact: Hashable, Sendable {
    /// Something about a member.
    case member(MemberFact)
    /// A step in the course of the party.
    case course(CourseFact)
    /// Something about an item.
    case item(ItemFact)
    /// Points that came from no item.
    case points(PointsFact)
  }

  /// When it happened, in whole milliseconds since the party's beginning.
  public let at: Int
  /// What happened.
  public let fact: Fact

  /// Makes an event of its parts.
  public init(at: Int, fact: Fact) {
    self.at = at
    self.fact = fact
  }
}
