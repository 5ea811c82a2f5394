/// How much a replaced file must outlive.
public enum Durability: Equatable, Sendable {
  /// The new bytes and the new name are on the disk before the call returns.
  case synced
  /// Readers see the old bytes or the new ones, but a loss of power may bring the old ones back.
  case renamed
}
