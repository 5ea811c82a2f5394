/// What a player or a team has in a party, by what the board ranks.
///
/// Means of teams are held exactly, so that only those who are level share a rank.
struct PartyTotal: Equatable {
  private(set) var points = Fraction(0)
  private(set) var right = Fraction(0)
  private(set) var time = Fraction(0)
  /// How many items that part those who are level were come through.
  var stagesPassed = 0

  mutating func add(_ given: Points) {
    points = points + Fraction(given.tenths)
  }

  /// Adds the scores of one item, as their mean over so many who could respond.
  mutating func add(_ scores: [Score], over members: Int) {
    points = points + Fraction(scores.reduce(0) { $0 + $1.points.tenths }, over: members)
    let right = scores.filter(\.isRight)
    self.right = self.right + Fraction(right.count, over: members)
    time = time + Fraction(right.reduce(0) { $0 + $1.time }, over: members)
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
