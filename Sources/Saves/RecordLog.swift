public import Files

/// The high scores of a folder, in `scores-v1.jsonl`.
public typealias ScoreLog = RecordLog<ScoreRecord>

/// The results of the parties of a folder, in `party-results-v1.jsonl`.
public typealias PartyResultLog = RecordLog<PartyResult>

/// Records of one kind in a file of a folder, one checked line each.
///
/// Lines are only ever added, each whole and on the disk before it is confirmed. Files of another number
/// belong to other versions and are never touched; nothing is ever deleted.
public struct RecordLog<Record: LoggedRecord>: Sendable {
  /// What a log holds.
  public struct Contents: Equatable, Sendable {
    /// In the order in which they were added.
    public let records: [Record]
    /// What could not be read, in the order of lines.
    public let reports: [SaveReport]
  }

  /// The path of the file.
  public let path: String
  private let folder: String
  private let files: FileSystem

  /// Makes the log of a folder, which need not be there yet.
  public init(folder: String, files: FileSystem) {
    self.folder = folder
    self.files = files
    path = (folder.hasSuffix("/") ? folder : folder + "/") + Record.logName
  }

  /// Reads all records; none where there is no file.
  ///
  /// - Throws: When something is there that cannot be read as a file.
  public func load() throws(FileError) -> Contents {
    contents(of: try settled())
  }

  /// Reads the file, again under the lock if it ends within a line: another program may be writing
  /// that line at this moment.
  private func settled() throws(FileError) -> RecordLines<Record> {
    let lines = try read()
    if !lines.isTorn { return lines }
    do throws(FileError) {
      return try files.withLock(on: path, patience: .seconds(1)) { () throws(FileError) in
        try read()
      }
    } catch {
      // In a folder that can only be read there is no lock to have, and nobody who writes.
      return lines
    }
  }

  /// Adds a record, and returns once it is on the disk.
  ///
  /// The folder is made where it is missing. A file in which nothing can be read is first given another
  /// name.
  ///
  /// - Returns: What was set aside.
  /// - Throws: When the record is not surely kept; it may be there all the same.
  public func append(_ record: Record) throws(FileError) -> [SaveReport] {
    try files.createFolder(folder)
    let reports = try setAsideWhatIsUnreadable()
    try files.append(line: CheckedLine.bytes(of: record.recordMembers), to: path)
    return reports
  }

  private func setAsideWhatIsUnreadable() throws(FileError) -> [SaveReport] {
    guard try read().isUnreadable else { return [] }
    return try files.withLock(on: path) { () throws(FileError) in
      // Another program may have done it, or written to it, before the lock was had.
      guard try read().isUnreadable else { return [] }
      return [SaveReport(path: path, finding: .setAside(as: try files.setAside(path)))]
    }
  }

  private func read() throws(FileError) -> RecordLines<Record> {
    try RecordLines(of: path, files)
  }

  private func contents(of lines: RecordLines<Record>) -> Contents {
    var records: [Record] = []
    var reports: [SaveReport] = []
    for line in lines {
      switch line {
      case .blank: continue
      case .record(let record): records.append(record)
      case .fault(let finding): reports.append(SaveReport(path: path, finding: finding))
      }
    }
    if records.isEmpty && !reports.isEmpty {
      reports = [SaveReport(path: path, finding: .nothingReadable)]
    }
    return Contents(records: records, reports: reports)
  }
}
