public import Facts

/// What a review holds against a template or a row of a bank, with what would mend it.
public struct Finding: Equatable, Sendable, CustomStringConvertible {
  /// Where the bank says it.
  public let spot: BankPlaces.Spot
  /// The name of the rule, such as `shared-word`.
  public let rule: String
  /// What stands there.
  public let found: String
  /// What would mend it.
  public let suggestion: String
  /// How many items have the flaw.
  public let count: Int
  /// The first of them: stem and options, the key with an asterisk; nil where it is no item's flaw.
  public let example: String?

  /// One line: `file:line:column: path: found; suggestion`.
  public var description: String {
    let inside = spot.path.map { "\($0): " } ?? ""
    let items = example.map { " (\(count) \(count == 1 ? "item" : "items"), such as \($0))" } ?? ""
    return "\(spot.file):\(spot.place): \(inside)\(found)\(items); \(suggestion)"
  }
}
