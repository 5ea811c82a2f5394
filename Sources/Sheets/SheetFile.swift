/// A file of sheets.
public struct SheetFile: Sendable {
  /// The name, such as `questions-A.pdf`.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]
}
