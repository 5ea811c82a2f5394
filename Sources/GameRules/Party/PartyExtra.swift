/// A rule that is played only when it is asked for.
public enum PartyExtra: String, CaseIterable, Sendable {
  /// Right responses in a row earn a bonus.
  case streak
  /// A wrong response costs half of what the item is worth; none costs nothing.
  case penalty
  /// Each team, or player where there are none, may double one round.
  case joker
  /// A right response earns as much late as early.
  case noSpeed = "no-speed"
}
