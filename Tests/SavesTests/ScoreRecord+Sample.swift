import Saves

extension ScoreRecord {
  /// A record that differs in what a test is about.
  static func sample(
    name: String = "Ada",
    points: Int = 100,
    right: Int = 1,
    seed: UInt64 = 5,
    date: String = "2026-01-31T20:15:00Z"
  ) -> ScoreRecord {
    ScoreRecord(
      name: name,
      points: points,
      right: right,
      of: 10,
      streak: 1,
      mode: "classic",
      bank: "jim-halpert",
      seed: seed,
      date: date
    )
  }
}
