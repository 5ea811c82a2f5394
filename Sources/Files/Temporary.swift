/// How the temporaries of replacements are named.
enum Temporary {
  private static let start = ".replacement-"
  private static let end = ".temporary"

  /// Returns the name of a process's temporary with a number.
  static func name(process: Int32, number: Int) -> String { "\(start)\(process)-\(number)\(end)" }

  /// Returns whether a file has the name of a temporary.
  static func isName(_ name: String) -> Bool { name.hasPrefix(start) && name.hasSuffix(end) }
}
