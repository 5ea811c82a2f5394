import Questions
import Testing

/// Solvers that see the options and no stem.
enum OptionSolver: CaseIterable {
  case first
  case longest
  case shortest
  case middle

  func pick(_ item: Item) -> Int {
    let lengths = item.options.map(\.count)
    return switch self {
    case .first: 0
    case .longest: lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0
    case .shortest: lengths.indices.min { lengths[$0] < lengths[$1] } ?? 0
    case .middle: (item.options.count - 1) / 2
    }
  }
}

/// A solver that remembers how often each option was the key in the items it has seen.
struct MemorySolver {
  private var seen: [String: (shown: Int, right: Int)] = [:]

  mutating func learn(_ item: Item) {
    for (place, option) in item.options.enumerated() {
      seen[option, default: (0, 0)].shown += 1
      if place == item.key { seen[option, default: (0, 0)].right += 1 }
    }
  }

  func pick(_ item: Item) -> Int {
    let shares = item.options.map { option in
      seen[option].map { Double($0.right) / Double($0.shown) } ?? 0
    }
    return shares.indices.max { shares[$0] < shares[$1] } ?? 0
  }
}

enum Tally {
  /// Expects a solver to be right as often as chance has it, within three standard deviations.
  static func expectChance(
    _ items: [Item],
    sourceLocation: SourceLocation = #_sourceLocation,
    pick: (Item) -> Int
  ) {
    var right = 0.0
    var mean = 0.0
    var variance = 0.0
    for item in items {
      let chance = 1 / Double(item.options.count)
      mean += chance
      variance += chance * (1 - chance)
      if pick(item) == item.key { right += 1 }
    }
    let deviations = (right - mean) / variance.squareRoot()
    #expect(
      abs(deviations) < 3,
      "\(right / Double(items.count)) right, chance \(mean / Double(items.count))",
      sourceLocation: sourceLocation
    )
  }
}
