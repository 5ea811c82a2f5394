/// One item from the moment it is opened until its key is shown.
public struct Turn: Equatable, Sendable {
  /// What a player responded, and when.
  public struct Reply: Hashable, Sendable {
    /// What was picked or typed; nil where the host judged aloud, or nothing came yet.
    public let response: PartyResponse?
    /// From opening the item to the response, or to taking the floor, in whole milliseconds, pauses
    /// taken out.
    public let after: Int
  }

  /// The place of the item in the quiz, from 0.
  public let item: Int
  /// The players who could respond, rising.
  public private(set) var able: [Int]
  /// The responses, and who had the floor.
  public private(set) var replies: [Int: Reply] = [:]
  /// Who has the floor.
  public private(set) var floor: Int?
  /// How those who had the floor were judged.
  public private(set) var judged: [Int: Bool] = [:]
  /// What the responses brought, once that is known.
  public private(set) var scores: [Int: Score] = [:]

  /// Opens an item to players.
  init(item: Int, able: [Int]) {
    self.item = item
    self.able = able
  }

  mutating func reply(_ player: Int, _ response: PartyResponse, after time: Int) {
    replies[player] = Reply(response: response, after: replies[player]?.after ?? time)
  }

  mutating func takeFloor(_ player: Int, after time: Int) {
    replies[player] = Reply(response: nil, after: time)
    floor = player
  }

  mutating func judge(_ player: Int, isRight: Bool) {
    judged[player] = isRight
    floor = nil
  }

  mutating func score(_ player: Int, _ score: Score) {
    scores[player] = score
  }

  /// Takes out a player who leaves before they responded.
  mutating func release(_ player: Int) {
    if replies[player] == nil || floor == player { drop(player) }
  }

  /// Takes out a player with all that they responded.
  mutating func drop(_ player: Int) {
    able.removeAll { $0 == player }
    replies[player] = nil
    judged[player] = nil
    scores[player] = nil
    if floor == player { floor = nil }
  }
}
