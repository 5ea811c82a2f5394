import ArgumentReading
import Files
import Saves
import Terminal
import Text

/// `scores`: the high scores.
struct ScoresCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let files = FileSystem()
    let keeper = ScoreKeeper(
      folder: try Places(surroundings, files: files).saves(arguments),
      files: files
    )
    let records = try keeper.records(ofBank: arguments.value(Declarations.onlyBank))
    keeper.report()
    if arguments.has(Declarations.json) {
      let rows = Leaderboard(records).rows.map(\.record.json)
      try Output().print(JSONValue.array(rows).pretty())
    } else if records.isEmpty {
      try Output().print("No scores yet")
    } else {
      let table = ScoreKeeper.table("High scores", records, new: nil)
      let lines = table.lines(for: surroundings.traits, columns: surroundings.width)
      try Output().print(lines, for: surroundings.traits)
    }
    return .ok
  }
}
