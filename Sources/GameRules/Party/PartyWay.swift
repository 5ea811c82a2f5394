public import Questions

/// How a party is hosted.
public enum PartyWay: String, CaseIterable, Sendable {
  /// Players pass one keyboard; each has items of their own.
  case hotSeat = "hot-seat"
  /// Each player or team has a key; the first one in takes the floor.
  case buzzers
  /// The host reads items aloud, papers are collected, and the host enters points.
  case quizmaster
  /// Each player responds on a phone.
  case phones

  /// How many may take part.
  public var members: ClosedRange<Int> {
    switch self {
    case .hotSeat: 2...12
    case .buzzers: 2...26
    case .quizmaster: 1...200
    case .phones: 1...10_000
    }
  }

  /// Whether the way can ask an item, in a round of the totals or one that parts those who are level.
  ///
  /// A matching item is asked on paper, of at most 26 pairs. Where one player alone responds, nobody comes nearer than they do.
  public func asks(_ item: Item, inTiebreak isTiebreak: Bool) -> Bool {
    switch item.body {
    case .choice(let options, let key), .boolean(let options, let key):
      (2...26).contains(options.count) && options.indices.contains(key)
    case .typed(let accept): !accept.isEmpty
    case .nearest(let accept):
      accept.first.flatMap { NearestNumber(key: $0) } != nil
        && (isTiebreak || self == .phones || self == .quizmaster)
    case .matching(let pairs):
      self == .quizmaster && !isTiebreak && (2...26).contains(pairs.count)
    }
  }
}
