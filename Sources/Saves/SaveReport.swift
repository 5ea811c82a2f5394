public import Text

/// What was found wrong with a save that could be worked with all the same.
public struct SaveReport: Equatable, Sendable {
  /// What was found.
  public enum Finding: Equatable, Sendable {
    /// The last line broke off; it is skipped.
    case torn(line: Int)
    /// A line is not as it was written, by its checksum; it is skipped.
    case damaged(line: Int)
    /// From this line on a party's events do not hold together; the party stands as before it.
    case cut(line: Int)
    /// A line is whole but holds no record that this version knows; it is skipped.
    case noRecord(JSONError)
    /// The file is not empty, but nothing in it can be read.
    case nothingReadable
    /// The damaged file has this path from now on.
    case setAside(as: String)
  }

  /// The path of the file.
  public let path: String
  /// What was found; lines count from 1.
  public let finding: Finding

  /// Makes a report of one finding in a file.
  public init(path: String, finding: Finding) {
    self.path = path
    self.finding = finding
  }
}

extension SaveReport: CustomStringConvertible {
  /// One line: where, what was found, what was expected.
  public var description: String {
    switch finding {
    case .torn(let line):
      "\(Self.shown(path)):\(line):1: a line that broke off; expected a whole one, it is skipped"
    case .damaged(let line):
      "\(Self.shown(path)):\(line):1: a line that does not fit its checksum; it is skipped"
    case .cut(let line):
      "\(Self.shown(path)):\(line):1: what cannot follow the lines before it; it is not used, "
        + "nor is what comes after it"
    case .noRecord(let error):
      "\(Self.shown(path)):\(error); the line is skipped"
    case .nothingReadable:
      "\(Self.shown(path)): nothing that can be read; expected one record a line"
    case .setAside(let other):
      "\(Self.shown(path)): damaged; it is kept as \(Self.shown(other))"
    }
  }

  /// A path on one line, whatever people call their folders.
  private static func shown(_ path: String) -> String {
    path.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control
        ? scalar.escaped(asASCII: true) : String(scalar)
    }.joined()
  }
}
