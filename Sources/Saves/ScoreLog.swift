public import Files

/// The high scores of a folder, one line each in `scores-v1.jsonl`.
///
/// Lines are only ever added, each whole and on the disk before it is confirmed. Files of another number
/// belong to other versions and are never touched; nothing is ever deleted.
public struct ScoreLog: Sendable {
  /// What a file of scores holds.
  public struct Contents: Equatable, Sendable {
    /// In the order in which the games ended.
    public let records: [ScoreRecord]
    /// What could not be read, in the order of lines.
    public let reports: [SaveReport]
  }

  /// The path of the file.
  public let path: String
  private let log: RecordLog<ScoreRecord>

  /// Makes the log of a folder, which need not be there yet.
  public init(folder: String, files: FileSystem) {
    log = RecordLog(folder: folder, name: "scores-v1.jsonl", files: files)
    path = log.path
  }

  /// Reads all scores; none where there is no file.
  ///
  /// - Throws: When something is there that cannot be read as a file.
  public func load() throws(FileError) -> Contents {
    let (records, reports) = try log.load()
    return Contents(records: records, reports: reports)
  }

  /// Adds a score, and returns once it is on the disk.
  ///
  /// The folder is made where it is missing. A file in which nothing can be read is first given another
  /// name.
  ///
  /// - Returns: What was set aside.
  /// - Throws: When the score is not surely kept; it may be there all the same.
  public func append(_ record: ScoreRecord) throws(FileError) -> [SaveReport] {
    try log.append(record)
  }
}
