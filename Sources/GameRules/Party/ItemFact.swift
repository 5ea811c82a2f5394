/// What happened with one item of a party; items and members are numbers from 0.
public enum ItemFact: Hashable, Sendable {
  /// The keyboard goes to a member, for whom the item is.
  case handedOver(item: Int, member: Int)
  /// The item was shown, and its time began.
  case opened(item: Int)
  /// A response counts, so many milliseconds after the item was opened, pauses taken out.
  case responded(item: Int, member: Int, after: Int, response: PartyResponse)
  /// A member has the floor, so many milliseconds after the item was opened.
  case buzzed(item: Int, member: Int, after: Int)
  /// Who had the floor was right, or is out of this item.
  case judged(item: Int, member: Int, isRight: Bool)
  /// No response counts any more.
  case locked(item: Int)
  /// What a response brought.
  case scored(item: Int, member: Int, score: Score)
  /// Those who are still level after an item that parts them.
  case stayed(item: Int, sides: [Int])
  /// The key was shown.
  case revealed(item: Int)
  /// The item counts for nobody.
  case skipped(item: Int)
}
