/// What makes a file no table of RFC 4180, one of perhaps many such faults in it.
public struct CSVFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it stands; for a record of the wrong length, where the record begins.
  public let place: TextPlace
  /// What stands there, such as `3 fields`.
  public let found: String
  /// What belongs there, such as `5 as in the header`.
  public let expected: String

  /// Makes a fault of its place and what was found and expected there.
  public init(place: TextPlace, found: String, expected: String) {
    self.place = place
    self.found = found
    self.expected = expected
  }

  /// One line, such as `7:1: 3 fields; expected 5 as in the header`.
  public var description: String { "\(place): \(found); expected \(expected)" }
}
