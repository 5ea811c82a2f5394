/// A place in a text; both count from 1, columns in Unicode scalars.
public struct TextPlace: Comparable, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1; LF, CRLF and a lone CR each end one.
  public let line: Int
  /// The column, from 1, in Unicode scalars; a byte order mark has none.
  public let column: Int

  /// Makes a place of its line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders as one reads.
  public static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// Line and column joined by a colon, such as `3:14`.
  public var description: String { "\(line):\(column)" }
}
