import ArgumentReading
import Facts
import Files
import GameRules
import Questions
import Saves
import Terminal

/// One game from its first item to the high scores.
struct GameRun {
  let setting: GameSetting
  /// What the score names as its bank.
  let bank: String
  let seed: UInt64
  let keeper: ScoreKeeper
  let stage: Stage

  /// Plays a game that has not begun, keeps its score and shows the table.
  func play(_ game: Game) throws(Failure) -> ExitCode {
    // Messages would be lost on the full screen, and spoil it.
    defer {
      stage.console.close()
      keeper.report()
    }
    let played = stage.console.play(game, in: setting)
    // One who leaves before the first response has not played.
    if played.game.outcomes.isEmpty { return try stage.code(for: played.ending) }
    let record = record(of: played)
    try keeper.keep(record)
    switch played.ending {
    case .finished, .endOfInput: return try stage.code(for: try showScores(with: record))
    case .interrupted, .terminated, .failed: return try stage.code(for: played.ending)
    }
  }

  private func record(of played: Played) -> ScoreRecord {
    let summary = played.game.summary
    return ScoreRecord(
      name: played.name.text,
      points: summary.tally.points,
      right: summary.tally.right,
      of: summary.of,
      streak: summary.tally.bestStreak,
      mode: played.game.mode.rawValue,
      bank: bank,
      seed: seed,
      date: Surroundings.date()
    )
  }

  private func showScores(with record: ScoreRecord) throws(Failure) -> ConsoleEnding {
    let records = try keeper.records(ofBank: bank)
    return stage.console.show(
      ScoreKeeper.table("High scores – \(setting.title)", records, new: record)
    )
  }
}
