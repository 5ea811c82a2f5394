/// Points of a party, counted in whole tenths: a quizmaster gives halves and tenths, all other ways
/// give whole points.
public struct Points: Hashable, Sendable {
  /// No points.
  public static let zero = Points(tenths: 0)
  /// The most that anybody gives or takes at once.
  public static let most = Points(1_000_000)

  /// Ten times the points; negative below zero.
  public let tenths: Int

  /// Makes points of tenths.
  public init(tenths: Int) {
    self.tenths = tenths
  }

  /// Makes whole points.
  public init(_ whole: Int) {
    tenths = whole * 10
  }

  /// Reads what somebody typed, such as `7`, `5.5` or `5,5`.
  ///
  /// - Returns: Nil for what is no number of whole tenths, or more than `most` either way.
  public init?(_ text: String) {
    self.init(total: text)
    guard (-Self.most.tenths...Self.most.tenths).contains(tenths) else { return nil }
  }

  /// Reads a sum of points, such as `7` or `1234567.5`; nil for what is no number of whole tenths.
  public init?(total text: String) {
    guard let parts = DecimalText.parts(of: text, decimals: 1), let tenths = Int(exactly: parts)
    else { return nil }
    self.tenths = tenths
  }

  /// Whether they are more than none and no more than anybody gives at once.
  public var canBeGiven: Bool { (1...Self.most.tenths).contains(tenths) }

  /// The whole points, what is left over rounded down.
  public var roundedDown: Points { Points(tenths >= 0 ? tenths / 10 : -((9 - tenths) / 10)) }

  /// The sum.
  public static func + (left: Points, right: Points) -> Points {
    Points(tenths: left.tenths + right.tenths)
  }

  /// The difference.
  public static func - (left: Points, right: Points) -> Points {
    Points(tenths: left.tenths - right.tenths)
  }

  /// So many times the points.
  public static func * (points: Points, factor: Int) -> Points {
    Points(tenths: points.tenths * factor)
  }
}

extension Points: Comparable {
  /// Orders from fewer to more.
  public static func < (left: Points, right: Points) -> Bool { left.tenths < right.tenths }
}

extension Points: CustomStringConvertible {
  /// The number with a decimal only where it has one, such as `967`, `7.5` or `-0.5`.
  public var description: String {
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}
