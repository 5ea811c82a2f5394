public import Text

/// One finished game on the board of high scores.
public struct ScoreRecord: Hashable, Sendable {
  /// The player's name as it was typed.
  public let name: String
  /// What the game brought.
  public let points: Int
  /// How many responses were right.
  public let right: Int
  /// How many items there were.
  public let of: Int
  /// The longest run of right responses.
  public let streak: Int
  /// The word for the mode, such as `classic`.
  public let mode: String
  /// The bank's name, or the quiz's title.
  public let bank: String
  /// What the draws began with.
  public let seed: UInt64
  /// When it ended, in UTC by ISO 8601 to the second, such as `2026-01-31T23:59:59Z`.
  public let date: String

  /// Makes a record of its parts.
  public init(
    name: String,
    points: Int,
    right: Int,
    of: Int,
    streak: Int,
    mode: String,
    bank: String,
    seed: UInt64,
    date: String
  ) {
    self.name = name
    self.points = points
    self.right = right
    self.of = of
    self.streak = streak
    self.mode = mode
    self.bank = bank
    self.seed = seed
    self.date = date
  }
}

extension ScoreRecord: LoggedRecord {
  /// The name of the file of high scores.
  public static var logName: String { "scores-v1.jsonl" }

  /// The record as an object with the members name, points, right, of, streak, mode, bank, seed, date.
  public var json: JSONValue { .object(recordMembers) }

  /// The members of that object.
  public var recordMembers: [JSONMember] {
    [
      JSONMember(name: "name", value: .string(name)),
      JSONMember(name: "points", value: JSONValue(points)),
      JSONMember(name: "right", value: JSONValue(right)),
      JSONMember(name: "of", value: JSONValue(of)),
      JSONMember(name: "streak", value: JSONValue(streak)),
      JSONMember(name: "mode", value: .string(mode)),
      JSONMember(name: "bank", value: .string(bank)),
      JSONMember(name: "seed", value: .number(String(seed))),
      JSONMember(name: "date", value: .string(date)),
    ]
  }

  /// Reads a record, passing over members that it does not know.
  ///
  /// - Throws: What is missing or of another kind, and where.
  public init(_ node: JSONNode) throws(JSONError) {
    let members = RecordMembers(node)
    name = try members.text("name")
    points = try members.whole("points")
    right = try members.whole("right")
    of = try members.whole("of")
    streak = try members.whole("streak")
    mode = try members.text("mode")
    bank = try members.text("bank")
    seed = try members.whole("seed")
    date = try members.text("date")
  }
}
