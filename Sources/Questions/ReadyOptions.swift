import Facts

/// The options of a ready-made question: which of its wrong ones are shown, and in which order.
struct ReadyOptions {
  private static let most = 4

  private let key: String
  private let wrong: [String]
  /// The wrong numbers below and above a key that is a number, the nearest first; nil for texts.
  private let sides: (below: [String], above: [String])?

  init(key: String, wrong: [String]) {
    self.key = key
    self.wrong = wrong
    sides = Self.sides(of: key, wrong)
  }

  /// How many options are shown.
  var count: Int { min(Self.most, wrong.count + 1) }

  /// The places, from 0, at which a number can stand among those shown; empty for texts, which
  /// stand anywhere.
  var ranks: [Int] {
    guard let sides else { return [] }
    return (0..<count).filter { $0 <= sides.below.count && count - 1 - $0 <= sides.above.count }
  }

  /// The options in the order in which they are shown.
  ///
  /// Numbers rise, so their order tells the key's rank among them: it is drawn first, and then the
  /// nearest fill each side, for the reach of a far one would tell the middle.
  func draw(using generator: inout SplitMix64) -> [String] {
    guard let sides, let rank = generator.pick(ranks) else {
      return ordered(generator.shuffle(wrong).prefix(count - 1) + [key], &generator)
    }
    return sides.below.prefix(rank).reversed() + [key] + sides.above.prefix(count - 1 - rank)
  }

  /// Numbers may be left where a text is not among those shown; anything else stands by chance.
  private func ordered(
    _ options: some Sequence<String>,
    _ generator: inout SplitMix64
  ) -> [String] {
    let options = Array(options)
    guard let numbers = NumberedOptions(options)?.numbers else {
      return generator.shuffle(options)
    }
    return zip(options, numbers).sorted { $0.1 < $1.1 }.map(\.0)
  }

  private static func sides(
    of key: String,
    _ wrong: [String]
  ) -> (below: [String], above: [String])? {
    guard let numbers = NumberedOptions([key] + wrong)?.numbers,
      Set(numbers).count == numbers.count
    else { return nil }
    let rising = zip(wrong, numbers.dropFirst()).sorted { $0.1 < $1.1 }
    let below = rising.filter { $0.1 < numbers[0] }.reversed()
    return (below.map(\.0), rising.filter { $0.1 > numbers[0] }.map(\.0))
  }
}
