import ArgumentReading
import Files
import GameRules
import Saves

/// Keeps the party that is hosted as it goes, and the results of those that are over.
final class PartyKeeper {
  private let folder: String
  private let files: FileSystem
  private let journal: PartyJournal
  private let results: PartyResultLog
  /// What is to be said when no screen is in the way.
  private var messages: [String] = []

  init(folder: String, files: FileSystem) {
    self.folder = folder
    self.files = files
    journal = PartyJournal(folder: folder, files: files)
    results = PartyResultLog(folder: folder, files: files)
  }

  /// Does something while no other program hosts a party from the same folder.
  func alone(_ body: () throws -> ExitCode) throws -> ExitCode {
    let outcome: Result<ExitCode, any Error>
    do throws(FileError) {
      try files.createFolder(folder)
      let lock = (folder.hasSuffix("/") ? folder : folder + "/") + "party-v1.lock"
      outcome = try files.withLock(on: lock, patience: .zero) { Result { try body() } }
    } catch {
      if error.reason != .locked { throw Self.failure(error) }
      throw Failure(
        .inputOutput,
        "quizwright: \(folder): a party that another program hosts; expected none: end it, or "
          + "choose another folder with --saves"
      )
    }
    return try outcome.get()
  }

  /// The party in the journal, perhaps over or still in its lobby; nil where there is none.
  func unfinished() throws(Failure) -> Party? {
    do throws(FileError) {
      let contents = try journal.load()
      messages += contents.reports.map(\.description)
      return contents.party
    } catch {
      throw Self.failure(error)
    }
  }

  /// Begins to keep a party as it stands.
  func begin(_ party: Party) throws(Failure) {
    do throws(FileError) {
      messages += try journal.begin(party).map(\.description)
    } catch {
      throw Self.failure(error)
    }
  }

  /// Keeps what happened; returns once it is on the disk.
  func keep(_ events: [PartyEvent]) throws(FileError) {
    try journal.append(events)
  }

  /// Keeps the result of a party as it stands, and leaves nothing to go on with.
  func close(_ party: Party) throws(Failure) -> PartyResult {
    let result = PartyResult(party, date: Surroundings.date())
    do throws(FileError) {
      messages += try results.append(result).map(\.description)
      try journal.finish()
    } catch {
      throw Self.failure(error)
    }
    return result
  }

  /// The same for a party that was over before the program broke off, perhaps after its result was
  /// kept.
  func closeAgain(_ party: Party) throws(Failure) -> PartyResult {
    let last: PartyResult?
    do throws(FileError) {
      last = try results.load().records.last
    } catch {
      throw Self.failure(error)
    }
    guard let last, PartyResult(party, date: last.date) == last else { return try close(party) }
    try forget()
    return last
  }

  /// Leaves nothing to go on with of a party that never began.
  func forget() throws(Failure) {
    do throws(FileError) {
      try journal.finish()
    } catch {
      throw Self.failure(error)
    }
  }

  /// Who took part in the last party of a way; nobody where that cannot be read.
  func lastNames(of way: PartyWay) -> [PlayerName] {
    do throws(FileError) {
      return try results.load().lastNames(of: way)
    } catch {
      return []
    }
  }

  /// Says what was noted.
  func report() {
    ErrorLines().print(messages)
    messages = []
  }

  private static func failure(_ error: FileError) -> Failure {
    Failure(.inputOutput, "quizwright: \(error)")
  }
}

extension Party {
  /// Whether the lobby was left with somebody in it.
  var hasBegun: Bool { events.contains { $0.fact == .course(.begun) } }
}
