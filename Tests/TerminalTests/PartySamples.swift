import GameRules
import Questions

@testable import Terminal

/// Small parties for the tests of what hosts see and type.
enum PartySamples {
  static let items = [
    Item(
      id: "1",
      category: "cars",
      stem: "Which car?",
      body: .choice(options: ["Saab", "End", "3", "Audi"], key: 1),
      explanation: "It was an End."
    ),
    Item(
      id: "2",
      stem: "Who sings?",
      body: .typed(accept: ["The Beatles"]),
      source: "Track 1"
    ),
    Item(
      id: "3",
      stem: "Paper is sold.",
      body: .boolean(options: ["True", "False"], key: 0)
    ),
  ]

  static let tiebreak = Quiz.Round(
    title: "Last",
    isTiebreak: true,
    items: [Item(id: "4", stem: "How many?", body: .nearest(accept: ["100"]))]
  )

  static func name(_ text: String) -> PlayerName { PlayerName(text) ?? .anonymous }

  /// A party in its lobby, or begun and driven by lines that are taken as the host's.
  static func party(
    _ way: PartyWay,
    members: [String] = ["Ada", "Bo", "The Reds"],
    timeLimit: TimeLimit? = nil,
    auto: TimeLimit? = nil,
    extras: Set<PartyExtra> = [],
    rounds: Int = 1,
    lines: [String] = []
  ) throws -> Party {
    let round = Quiz.Round(title: "Things", items: items)
    var party = try Party(
      setting: PartySetting(way: way, timeLimit: timeLimit, extras: extras, auto: auto),
      quiz: Quiz(rounds: Array(repeating: round, count: rounds) + [tiebreak])
    )
    for member in members { try party.apply(.join(name(member), team: nil), at: .zero) }
    for line in lines { try type(line, in: &party) }
    return party
  }

  private struct NotUnderstood: Error {
    let line: String
  }

  static func type(_ line: String, in party: inout Party) throws {
    guard case .actions(let actions) = HostWordsTests.reading(line, in: party) else {
      throw NotUnderstood(line: line)
    }
    for action in actions { try party.apply(action, at: party.moment) }
  }
}
