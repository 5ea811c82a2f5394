/// What right responses are worth in a party, in whole points.
public struct PartyScoring: Hashable, Sendable {
  /// What the items of a party are worth.
  public enum Worth: Int, CaseIterable, Sendable {
    /// Nothing: all play for fun.
    case nothing = 0
    /// 1000 points.
    case normal = 1000
    /// 2000 points.
    case double = 2000
  }

  /// What an item is worth; P in what follows.
  public let worth: Worth

  /// Makes the scoring of items that are worth so much.
  public init(worth: Worth = .normal) {
    self.worth = worth
  }

  /// Prices one right response.
  ///
  /// In less than half a second it earns P; else, with a time t and a limit T,
  /// ⌊(2·P·T − P·t + T) / (2·T)⌋: half of P at the limit.
  ///
  /// - Parameters:
  ///   - time: From opening the item, in whole milliseconds; no more than the limit.
  ///   - limit: In whole milliseconds, at least 1; nil where speed earns nothing.
  /// - Returns: From half of P to P.
  public func points(after time: Int, limit: Int?) -> Int {
    guard let limit, time >= 500 else { return worth.rawValue }
    let worth = worth.rawValue
    return (2 * worth * limit - worth * min(time, limit) + limit) / (2 * limit)
  }

  /// What the s-th right response in a row earns on top: min(100·(s−1), 500), nothing where items
  /// are worth nothing.
  public func bonus(streak: Int) -> Int {
    worth == .nothing ? 0 : min(100 * (max(streak, 1) - 1), 500)
  }

  /// What a miss costs where it costs anything: P/2.
  public var penalty: Int { worth.rawValue / 2 }
}
