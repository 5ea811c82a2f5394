/// Why a text is not JSON.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Where it stands.
  public let place: TextPlace
  /// What stands there, such as `a comma before ]`.
  public let found: String
  /// What belongs there, such as `a value`.
  public let expected: String

  /// Makes an error of its place and what was found and expected there.
  public init(place: TextPlace, found: String, expected: String) {
    self.place = place
    self.found = found
    self.expected = expected
  }

  /// One line, such as `3:7: a comma before ]; expected a value`.
  public var description: String { "\(place): \(found); expected \(expected)" }
}
