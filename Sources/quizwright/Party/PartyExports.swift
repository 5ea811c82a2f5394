import ArgumentReading
import Files
import Saves

/// The files that results are written to for other programs.
struct PartyExports {
  private enum Content {
    case responses
    case board
    case everything
  }

  private let targets: [(path: String, content: Content)]
  private let files: FileSystem

  /// Reads what was asked for; refuses names that say no format, and files that are there.
  init(_ arguments: ParsedArguments, files: FileSystem) throws(Failure) {
    self.files = files
    var targets: [(path: String, content: Content)] = []
    for path in arguments.values(Declarations.export) {
      let added = Self.targets(of: path)
      if added.isEmpty {
        throw Failure(.usage, "quizwright: --export \(path); expected a name in .csv or .json")
      }
      targets += added
    }
    self.targets = targets
    var paths: Set<String> = []
    for (path, _) in targets where !paths.insert(path).inserted {
      throw Failure(
        .usage,
        "quizwright: two results would be written to \(path); expected other names"
      )
    }
    if arguments.has(Declarations.partyForce) { return }
    do throws(FileError) {
      for (path, _) in targets where try files.kind(at: path) != .nothing {
        throw FileError(operation: .replace, path: path, reason: .found(try files.kind(at: path)))
      }
    } catch {
      throw Failure(.inputOutput, "quizwright: \(error), or --force to overwrite it")
    }
  }

  /// What is written where one path was asked for; nothing where its name says no format.
  ///
  /// One CSV table cannot hold responses and the board, so that the board stands beside it.
  private static func targets(of path: String) -> [(path: String, content: Content)] {
    let name = path.lowercased()
    if name.hasSuffix(".json") { return [(path, .everything)] }
    if !name.hasSuffix(".csv") { return [] }
    return [(path, .responses), (path.dropLast(4) + "-board" + path.suffix(4), .board)]
  }

  /// Writes a result wherever it was asked for.
  func write(_ result: PartyResult) throws(Failure) {
    let export = PartyExport(result)
    do throws(FileError) {
      for (path, content) in targets {
        let bytes =
          switch content {
          case .responses: export.responsesCSV
          case .board: export.boardCSV
          case .everything: Array(export.json.utf8)
          }
        try files.replace(path, with: bytes, .synced)
      }
    } catch {
      throw Failure(.inputOutput, "quizwright: \(error); the results are kept in the saves")
    }
  }
}
