public import Files
public import GameRules

/// The party that is being played, in `party-v1.jsonl` of a folder: what is played and how, then a line
/// for each thing that happens.
///
/// A party goes on from its journal after a crash, without its bank. One folder has one party at a time.
public struct PartyJournal: Sendable {
  /// What a journal holds.
  public struct Contents: Equatable, Sendable {
    /// The party as far as it was confirmed, perhaps over; nil where there is none.
    public let party: Party?
    /// What could not be read, in the order of lines.
    public let reports: [SaveReport]
  }

  /// The path of the file.
  public let path: String
  private let folder: String
  private let files: FileSystem

  /// Makes the journal of a folder, which need not be there yet.
  public init(folder: String, files: FileSystem) {
    self.folder = folder
    self.files = files
    path = (folder.hasSuffix("/") ? folder : folder + "/") + "party-v1.jsonl"
  }

  /// Reads the party that was not finished.
  ///
  /// A last action that was not written whole does not count. From the first line on that is damaged,
  /// nothing counts.
  ///
  /// - Throws: When something is there that cannot be read as a file.
  public func load() throws(FileError) -> Contents {
    let lines = try RecordLines<JournalRecord>(of: path, files)
    if lines.isUnreadable {
      return Contents(party: nil, reports: [SaveReport(path: path, finding: .nothingReadable)])
    }
    let reading = JournalReading(lines)
    return Contents(
      party: reading.party,
      reports: reading.findings.map { SaveReport(path: path, finding: $0) }
    )
  }

  /// Begins the journal of a party, a new one or one that was loaded, in place of what was there.
  ///
  /// The folder is made where it is missing. A damaged file is first given another name.
  ///
  /// - Returns: What was set aside.
  /// - Throws: When the journal is not surely there; then the old one is, or the new one.
  public func begin(_ party: Party) throws(FileError) -> [SaveReport] {
    try files.createFolder(folder)
    let reports = try setAsideDamage()
    let opening = JournalRecord.opening(party.setting, party.quiz)
    let lines =
      [CheckedLine.bytes(of: opening.recordMembers)]
      + party.events.flatMap { JournalRecord.lines([$0]) }
    try files.replace(path, with: lines.flatMap { $0 + [UInt8(ascii: "\n")] }, .synced)
    return reports
  }

  private func setAsideDamage() throws(FileError) -> [SaveReport] {
    let isDamaged = try load().reports.contains { report in
      switch report.finding {
      // What broke off was never confirmed.
      case .torn: false
      case .damaged, .cut, .noRecord, .nothingReadable, .setAside: true
      }
    }
    if !isDamaged { return [] }
    return [SaveReport(path: path, finding: .setAside(as: try files.setAside(path)))]
  }

  /// Adds what one action led to, and returns once all of it is on the disk.
  ///
  /// - Throws: When it is not surely kept; begin the journal anew before anything else is added.
  public func append(_ events: [PartyEvent]) throws(FileError) {
    try files.append(lines: JournalRecord.lines(events), to: path)
  }

  /// Leaves nothing to go on with, once a party is over and its results are kept.
  public func finish() throws(FileError) {
    if try files.kind(at: path) == .nothing { return }
    try files.replace(path, with: [], .synced)
  }
}
