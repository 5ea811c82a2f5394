/// How hard an item is, from 0 (easy) to 1 (hard), in whole hundredths.
public struct Difficulty: Comparable, Hashable, Sendable {
  /// The third of the scale that a difficulty lies in.
  public enum Third: String, CaseIterable, Sendable {
    /// Below 0.34.
    case easy
    /// From 0.34 to below 0.67.
    case medium
    /// From 0.67.
    case hard
  }

  /// From 0 to 100.
  public let hundredths: Int

  /// Makes a difficulty, held within the scale.
  ///
  /// - Parameter hundredths: 0 for the easiest, 100 for the hardest; beyond that the nearer end.
  public init(hundredths: Int) {
    self.hundredths = min(max(hundredths, 0), 100)
  }

  /// The third that the difficulty lies in.
  public var third: Third {
    switch hundredths {
    case ..<34: .easy
    case ..<67: .medium
    default: .hard
    }
  }

  /// The number with two decimals, such as `0.35`.
  public var decimal: String {
    let whole = hundredths / 100
    let rest = hundredths % 100
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Orders from easy to hard.
  public static func < (left: Difficulty, right: Difficulty) -> Bool {
    left.hundredths < right.hundredths
  }
}
