public import Questions

/// An item that somebody who composes a quiz keeps or swaps for another.
public struct Candidate: Sendable {
  /// What is to become of it.
  public enum Verdict: Equatable, Sendable {
    /// It stays.
    case keep
    /// It goes, and another comes.
    case swap
    /// It stays, and so do all that follow.
    case keepAll
    /// Whoever composed has left.
    case left(ConsoleEnding)
  }

  /// The item.
  public let item: Item
  /// The title of its round.
  public let round: String
  /// Its place in the round, from 1.
  public let number: Int
  /// How many items the round has.
  public let of: Int
  /// Whether there is no other item that could come instead.
  public let isLast: Bool

  /// Makes a candidate of its parts.
  public init(item: Item, round: String, number: Int, of: Int, isLast: Bool) {
    self.item = item
    self.round = round
    self.number = number
    self.of = of
    self.isLast = isLast
  }

  /// The round and the place in it.
  var head: String { "\(round): question \(number) of \(of)" }

  /// The options with the key marked, or what is accepted.
  var answers: [(text: String, isKey: Bool)] {
    switch item.body {
    case .choice(let options, let key), .boolean(let options, let key):
      options.enumerated().map { (OptionLabel.named($1, at: $0), $0 == key) }
    case .typed(let accept), .nearest(let accept): accept.map { ($0, true) }
    case .matching(let pairs): pairs.map { ("\($0.left) – \($0.right)", true) }
    }
  }
}
