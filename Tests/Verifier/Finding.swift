/// One breach of the design, with its place.
public struct Finding: Equatable, Sendable, CustomStringConvertible {
  /// The item's line, counted from 1; 0 for what is missing from the lines altogether.
  public let line: Int
  /// The rule that it breaks.
  public let rule: Rule
  /// What was found.
  public let found: String
  /// What the design asks for.
  public let expected: String

  init(line: Int = 0, _ rule: Rule, found: String, expected: String) {
    self.line = line
    self.rule = rule
    self.found = found
    self.expected = expected
  }

  /// The finding as one line.
  public var description: String {
    "line \(line): \(rule.rawValue): found \(found); expected \(expected)"
  }
}
