/// The points for one right response, in the parts that add up to them.
public struct Award: Hashable, Sendable {
  /// For the item itself, by its difficulty.
  public let base: Int
  /// For a response well before the time limit; 0 without a limit.
  public let speed: Int
  /// For the right responses in a row before it.
  public let streak: Int

  /// Makes an award of its parts.
  public init(base: Int, speed: Int, streak: Int) {
    self.base = base
    self.speed = speed
    self.streak = streak
  }

  /// All parts together.
  public var points: Int { base + speed + streak }
}
