public import Files
public import GameRules

/// The results of the parties of a folder, one line each in `party-results-v1.jsonl`.
///
/// Lines are only ever added, each whole and on the disk before it is confirmed.
public struct PartyResultLog: Sendable {
  /// What a file of results holds.
  public struct Contents: Equatable, Sendable {
    /// In the order in which the parties ended.
    public let results: [PartyResult]
    /// What could not be read, in the order of lines.
    public let reports: [SaveReport]
  }

  /// The path of the file.
  public let path: String
  private let log: RecordLog<PartyResult>

  /// Makes the log of a folder, which need not be there yet.
  public init(folder: String, files: FileSystem) {
    log = RecordLog(folder: folder, name: "party-results-v1.jsonl", files: files)
    path = log.path
  }

  /// Reads all results; none where there is no file.
  ///
  /// - Throws: When something is there that cannot be read as a file.
  public func load() throws(FileError) -> Contents {
    let (results, reports) = try log.load()
    return Contents(results: results, reports: reports)
  }

  /// Adds a result, and returns once it is on the disk.
  ///
  /// The folder is made where it is missing. A file in which nothing can be read is first given another
  /// name.
  ///
  /// - Returns: What was set aside.
  /// - Throws: When the result is not surely kept; it may be there all the same.
  public func append(_ result: PartyResult) throws(FileError) -> [SaveReport] {
    try log.append(result)
  }
}

extension PartyResultLog.Contents {
  /// The names of those who took part in the last party of a way, to be offered again; of teams of
  /// several players the teams' names.
  public func lastNames(of way: PartyWay) -> [PlayerName] {
    guard let last = results.last(where: { $0.way == way }) else { return [] }
    let hasTeams = last.members.contains { $0.team != nil }
    let names = hasTeams ? last.board.map(\.name).sorted() : last.members.map(\.name)
    return names.compactMap { PlayerName($0) }
  }
}
