/// A record that a folder has a log of.
public protocol LoggedRecord: SavedRecord, Equatable, Sendable {
  /// The name of the log's file, with the number of its format.
  static var logName: String { get }
}
