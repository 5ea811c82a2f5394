import GameRules
import Text

/// Writes and reads points that came from no item.
struct PointsFactFormat {
  func members(_ fact: PointsFact) -> [JSONMember] {
    switch fact {
    case .jokerPlayed(let side, let round):
      [JSONMember("event", "joker"), JSONMember("side", side), JSONMember("round", round)]
    case .marked(let round, let member, let points):
      [
        JSONMember("event", "marked"), JSONMember("round", round), JSONMember("member", member),
        JSONMember("tenths", points.tenths),
      ]
    case .awarded(let side, let points):
      [
        JSONMember("event", "awarded"), JSONMember("side", side),
        JSONMember("tenths", points.tenths),
      ]
    case .awardUndone: [JSONMember("event", "award undone")]
    }
  }

  /// The fact of a name; nil where the name is none of these.
  func fact(_ name: String, _ members: RecordMembers) throws(JSONError) -> PointsFact? {
    switch name {
    case "joker": .jokerPlayed(side: try members.whole("side"), round: try members.whole("round"))
    case "marked":
      .marked(
        round: try members.whole("round"),
        member: try members.whole("member"),
        points: Points(tenths: try members.whole("tenths"))
      )
    case "awarded":
      .awarded(
        side: try members.whole("side"),
        points: Points(tenths: try members.whole("tenths"))
      )
    case "award undone": .awardUndone
    case _: nil
    }
  }
}
