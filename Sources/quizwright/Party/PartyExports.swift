import ArgumentReading
import Files
import Saves

/// The files that results are written to for other programs.
struct PartyExports {
  private enum Format {
    case csv
    case json
  }

  private let targets: [(path: String, format: Format)]
  private let files: FileSystem

  /// Reads what was asked for; refuses names that say no format, and files that are there.
  init(_ arguments: ParsedArguments, files: FileSystem) throws(Failure) {
    self.files = files
    var targets: [(path: String, format: Format)] = []
    for path in arguments.values(Declarations.export) {
      guard let format = Self.format(path) else {
        throw Failure(.usage, "quizwright: --export \(path); expected a name in .csv or .json")
      }
      targets.append((path, format))
    }
    self.targets = targets
    if arguments.has(Declarations.partyForce) { return }
    do throws(FileError) {
      for (path, _) in targets where try files.kind(at: path) != .nothing {
        throw FileError(operation: .replace, path: path, reason: .found(try files.kind(at: path)))
      }
    } catch {
      throw Failure(.inputOutput, "quizwright: \(error), or --force to overwrite it")
    }
  }

  private static func format(_ path: String) -> Format? {
    if path.lowercased().hasSuffix(".csv") { return .csv }
    return path.lowercased().hasSuffix(".json") ? .json : nil
  }

  /// Writes a result wherever it was asked for.
  func write(_ result: PartyResult) throws(Failure) {
    let export = PartyExport(result)
    do throws(FileError) {
      for (path, format) in targets {
        switch format {
        case .csv: try files.replace(path, with: export.responsesCSV, .synced)
        case .json: try files.replace(path, with: Array(export.json.utf8), .synced)
        }
      }
    } catch {
      throw Failure(.inputOutput, "quizwright: \(error); the results are kept in the saves")
    }
  }
}
