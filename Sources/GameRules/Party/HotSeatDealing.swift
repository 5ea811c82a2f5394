/// How the items of a round come to the players who pass one keyboard.
public enum HotSeatDealing: Hashable, Sendable {
  /// One after the other as the quiz has them; what is left over stays unasked.
  case inOrder
  /// From the same categories and as equally hard as can be, so many a player and round.
  ///
  /// - each: At least 1; nil for as many as there are.
  case evenly(each: Int?)
}
