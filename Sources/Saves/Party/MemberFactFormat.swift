import GameRules
import Text

/// Writes and reads what happened to members.
struct MemberFactFormat {
  func members(_ fact: MemberFact) -> [JSONMember] {
    switch fact {
    case .joined(let member, let name, let team, let factor):
      [
        JSONMember("event", "joined"), JSONMember("member", member), JSONMember("name", name.text),
      ] + (team.map { [JSONMember("team", $0)] } ?? []) + [JSONMember("factor", factor.hundredths)]
    case .left(let member): [JSONMember("event", "left"), JSONMember("member", member)]
    case .cameBack(let member): [JSONMember("event", "came back"), JSONMember("member", member)]
    case .renamed(let member, let name):
      [
        JSONMember("event", "renamed"), JSONMember("member", member), JSONMember("name", name.text),
      ]
    case .kicked(let member): [JSONMember("event", "kicked"), JSONMember("member", member)]
    case .banned(let member): [JSONMember("event", "banned"), JSONMember("member", member)]
    case .changedTeam(let member, let team):
      [
        JSONMember("event", "changed team"), JSONMember("member", member), JSONMember("team", team),
      ]
    case .dealt(let member, let items):
      [JSONMember("event", "dealt"), JSONMember("member", member), JSONMember("items", items)]
    }
  }

  /// The fact of a name; nil where the name is none of these.
  func fact(_ name: String, _ members: RecordMembers) throws(JSONError) -> MemberFact? {
    switch name {
    case "joined":
      .joined(
        member: try members.whole("member"),
        name: try self.name(members),
        team: members.has("team") ? try members.whole("team") : nil,
        factor: try members.made("factor", expected: "100 to 1000", ofWhole: factor(_:))
      )
    case "left": .left(member: try members.whole("member"))
    case "came back": .cameBack(member: try members.whole("member"))
    case "renamed": .renamed(member: try members.whole("member"), name: try self.name(members))
    case "kicked": .kicked(member: try members.whole("member"))
    case "banned": .banned(member: try members.whole("member"))
    case "changed team":
      .changedTeam(member: try members.whole("member"), team: try members.whole("team"))
    case "dealt":
      .dealt(member: try members.whole("member"), items: try members.wholes("items"))
    case _: nil
    }
  }

  private func name(_ members: RecordMembers) throws(JSONError) -> PlayerName {
    try members.made("name", expected: "a name") { PlayerName($0) }
  }

  private func factor(_ hundredths: Int) -> TimeFactor? { TimeFactor(hundredths: hundredths) }
}
