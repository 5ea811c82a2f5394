/// How many times the usual time a player has, from once to ten times.
public struct TimeFactor: Hashable, Sendable {
  /// The time of everybody.
  public static let usual = TimeFactor(checked: 100)

  /// From 100 to 1,000.
  public let hundredths: Int

  /// Makes a factor; nil for less than 1.00 or more than 10.00.
  public init?(hundredths: Int) {
    guard (100...1000).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  /// Reads what somebody typed, such as `1.5`; nil for what is no number from 1 to 10.
  public init?(_ text: String) {
    guard let parts = DecimalText.parts(of: text, decimals: 2),
      let hundredths = Int(exactly: parts)
    else { return nil }
    self.init(hundredths: hundredths)
  }

  private init(checked hundredths: Int) {
    self.hundredths = hundredths
  }

  /// A time limit lengthened by the factor, in whole milliseconds.
  func lengthened(_ milliseconds: Int) -> Int { milliseconds * hundredths / 100 }

  /// A time that the player took, as it counts beside the others' times.
  func shortened(_ milliseconds: Int) -> Int { milliseconds * 100 / hundredths }
}
