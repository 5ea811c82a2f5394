public import Text

/// One thing that is wrong with a bank, and where.
public struct Fault: Hashable, Sendable, CustomStringConvertible {
  /// The file's path as the bank's reader was given it.
  public let file: String
  /// Line and column in the file, from 1.
  public let place: TextPlace
  /// The path of names inside a descriptor, such as `resources.cars.quiz:questions.car`; nil in
  /// tables.
  public let path: String?
  /// What stands there.
  public let found: String
  /// What should stand there.
  public let expected: String

  /// Makes a fault of its parts.
  public init(file: String, place: TextPlace, path: String?, found: String, expected: String) {
    self.file = file
    self.place = place
    self.path = path
    self.found = found
    self.expected = expected
  }

  /// One line: `file:line:column: path: found; expected …`.
  public var description: String {
    let inside = path.map { "\($0): " } ?? ""
    return "\(file):\(place.line):\(place.column): \(inside)\(found); expected \(expected)"
  }
}
