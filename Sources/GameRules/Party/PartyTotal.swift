/// What a player or a team has in a party, by what the board ranks.
///
/// Means of teams are held exactly, so that only those who are level share a rank.
struct PartyTotal {
  private(set) var points = Fraction(0)
  private(set) var right = Fraction(0)
  /// The time of the right responses as it counts, in milliseconds: factors taken out.
  private(set) var time = Fraction(0)
  /// The time that the right responses really took; nobody ranks by it.
  private(set) var taken = Fraction(0)
  /// How many items that part those who are level were come through.
  var stagesPassed = 0

  mutating func add(_ given: Points) {
    points = points + Fraction(given.tenths)
  }

  /// Adds what one item brought, as the mean over so many who could respond.
  mutating func add(_ entries: [TurnOutcome.Entry], over members: Int) {
    func mean(_ amounts: [Int]) -> Fraction { Fraction(amounts.reduce(0, +), over: members) }
    points = points + mean(entries.compactMap { $0.score?.points.tenths })
    let right = entries.filter { $0.score?.isRight == true }
    self.right = self.right + mean(right.map { _ in 1 })
    time = time + mean(right.compactMap { $0.score?.time })
    taken = taken + mean(right.compactMap { $0.reply?.after })
  }

  mutating func dropTime() { time = Fraction(0) }

  mutating func dropDebt() {
    if points < Fraction(0) { points = Fraction(0) }
  }

  /// Whether this total ranks before another.
  func precedes(_ other: PartyTotal) -> Bool {
    if points != other.points { return points > other.points }
    if right != other.right { return right > other.right }
    if time != other.time { return time < other.time }
    return stagesPassed > other.stagesPassed
  }
}
