import GameRules
import Questions

/// Quizzes, settings and parties for the tests of parties.
enum PartySamples {
  static func name(_ text: String) -> PlayerName { PlayerName(text) ?? .anonymous }

  static func limit(_ milliseconds: Int) -> TimeLimit? { TimeLimit(.milliseconds(milliseconds)) }

  static func typed(_ accept: String...) -> Item {
    Item(id: "typed", stem: "Who?", body: .typed(accept: accept))
  }

  static func nearest(_ key: String) -> Item {
    Item(id: "nearest", stem: "How many?", body: .nearest(accept: [key]))
  }

  /// Rounds of items with four options, the first one the key.
  static func quiz(rounds: [Int], tiebreak: [Item] = []) -> Quiz {
    var parts = rounds.enumerated().map { round, count in
      Quiz.Round(
        title: "Round \(round + 1)",
        items: (0..<count).map { Samples.item("\(round).\($0)") }
      )
    }
    if !tiebreak.isEmpty {
      parts.append(Quiz.Round(title: "Tie-break", isTiebreak: true, items: tiebreak))
    }
    return Quiz(rounds: parts)
  }

  /// A party that has these members and stands in the lobby.
  static func party(
    _ setting: PartySetting,
    _ quiz: Quiz = quiz(rounds: [2, 2]),
    members: [String] = ["Ada", "Bo", "Cy"]
  ) throws -> Party {
    var party = try Party(setting: setting, quiz: quiz)
    for member in members { try party.apply(.join(name(member), team: nil), at: .zero) }
    return party
  }
}

extension Party {
  /// Goes on until an item is open, or the party over.
  mutating func openNext(at time: Duration = .zero) throws {
    repeat { try apply(.advance, at: time) } while phase != .open && phase != .podium
  }

  /// A response to the item that is open.
  @discardableResult
  mutating func respond(
    _ member: Int,
    _ option: Int,
    at milliseconds: Int
  ) throws(PartyRefusal) -> [PartyEvent] {
    try apply(
      .respond(member: member, item: itemNumber ?? -1, .option(option)),
      at: .milliseconds(milliseconds)
    )
  }

  /// A typed response to the item that is open.
  mutating func type(_ member: Int, _ text: String, at milliseconds: Int = 0) throws(PartyRefusal) {
    try apply(
      .respond(member: member, item: itemNumber ?? -1, .text(text)),
      at: .milliseconds(milliseconds)
    )
  }

  /// The points on the board by number.
  var points: [Int: Points] {
    Dictionary(uniqueKeysWithValues: board.map { ($0.side, $0.points) })
  }

  /// The same party, played again from its events.
  func replayed() throws(PartyError) -> Party {
    try Party(setting: setting, quiz: quiz, events: events)
  }
}
