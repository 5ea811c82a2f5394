import ArgumentReading
import Files
import Saves
import Terminal

/// Keeps the scores of games, and notes what could not be read of them.
final class ScoreKeeper {
  /// More lines than this nobody reads.
  private static let shown = 20

  private let log: ScoreLog
  /// What is to be said when no screen is in the way.
  private var messages: [String] = []

  init(folder: String, files: FileSystem) {
    log = ScoreLog(folder: folder, files: files)
  }

  /// All scores, or those of one bank.
  func records(ofBank bank: String?) throws(Failure) -> [ScoreRecord] {
    do throws(FileError) {
      let contents = try log.load()
      messages += contents.reports.map(\.description)
      return contents.records.filter { record in bank.map { $0 == record.bank } ?? true }
    } catch {
      throw Failure(error)
    }
  }

  /// Adds a score; returns once it is on the disk.
  func keep(_ record: ScoreRecord) throws(Failure) {
    do throws(FileError) {
      messages += try log.append(record).map(\.description)
    } catch {
      throw Failure(
        .inputOutput,
        [
          "quizwright: \(error)",
          "quizwright: the score of \(record.points) points, \(record.right) of \(record.of) "
            + "right, was not kept",
        ]
      )
    }
  }

  /// Says what was noted.
  func report() {
    ErrorLines().print(messages)
    messages = []
  }

  /// The table of scores with the best first, the new one marked wherever it stands.
  static func table(_ title: String, _ records: [ScoreRecord], new: ScoreRecord?) -> ScoreTable {
    let rows = Leaderboard(records).rows
    let newest = rows.lastIndex { $0.record == new }
    let kept = rows.indices.filter { $0 < shown || $0 == newest }
    return ScoreTable(
      title: title,
      rows: kept.map { place in
        let record = rows[place].record
        return ScoreTable.Row(
          rank: rows[place].rank,
          name: record.name,
          points: record.points,
          right: record.right,
          of: record.of,
          streak: record.streak,
          mode: record.mode,
          date: String(record.date.prefix(10)),
          isNew: place == newest
        )
      }
    )
  }
}
