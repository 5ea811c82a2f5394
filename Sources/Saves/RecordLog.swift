import Files

/// Records of one kind in a file, one checked line each; lines are only ever added.
///
/// Each is whole and on the disk before it is confirmed; nothing is ever deleted.
struct RecordLog<Record: SavedRecord & Sendable>: Sendable {
  /// The path of the file.
  let path: String
  private let folder: String
  private let files: FileSystem

  /// Makes the log of a name in a folder, which need not be there yet.
  init(folder: String, name: String, files: FileSystem) {
    self.folder = folder
    self.files = files
    path = (folder.hasSuffix("/") ? folder : folder + "/") + name
  }

  /// Reads all records; none where there is no file.
  ///
  /// - Throws: When something is there that cannot be read as a file.
  func load() throws(FileError) -> (records: [Record], reports: [SaveReport]) {
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
  func append(_ record: Record) throws(FileError) -> [SaveReport] {
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

  private func contents(
    of lines: RecordLines<Record>
  ) -> (records: [Record], reports: [SaveReport]) {
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
    return (records, reports)
  }
}
