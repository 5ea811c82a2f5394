public import Text

/// What is wrong with a line of a quiz file.
public struct QuizFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// Line and column in the file, from 1.
  public let place: TextPlace
  /// What stands there.
  public let found: String
  /// What should stand there.
  public let expected: String

  /// One line: `line:column: found; expected …`.
  public var description: String {
    "\(place.line):\(place.column): \(found); expected \(expected)"
  }
}
