/// Where a party stands; a pause holds it there.
public enum PartyPhase: String, CaseIterable, Sendable {
  /// Members join.
  case lobby
  /// The round's title is shown; jokers are announced.
  case roundIntro
  /// The keyboard goes to the next player; nothing of the item shows.
  case handOver
  /// The item is shown, its time runs; responses count here and nowhere else.
  case open
  /// Somebody has the floor, and the item's time stands.
  case claimed
  /// No response counts any more; the key is not shown yet.
  case locked
  /// All items of the round were asked; the papers come in.
  case collecting
  /// The key is shown.
  case reveal
  /// The host enters the points of the round.
  case entering
  /// The board is shown.
  case scoreboard
  /// A break between rounds.
  case intermission
  /// It is over; the board stands.
  case podium
}
