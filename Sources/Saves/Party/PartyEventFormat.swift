import GameRules
import Text

/// Writes and reads what happened in a party as the members of a JSON object: `at` in milliseconds,
/// `event` with its name, and what the name asks for; points are whole tenths.
struct PartyEventFormat {
  func members(_ event: PartyEvent) -> [JSONMember] {
    let fact: [JSONMember]
    switch event.fact {
    case .member(let member): fact = MemberFactFormat().members(member)
    case .course(let course): fact = CourseFactFormat().members(course)
    case .item(let item): fact = ItemFactFormat().members(item)
    case .points(let points): fact = PointsFactFormat().members(points)
    }
    return [JSONMember("at", event.at)] + fact
  }

  func event(_ members: RecordMembers) throws(JSONError) -> PartyEvent {
    let name = try members.text("event")
    let fact: PartyEvent.Fact
    if let member = try MemberFactFormat().fact(name, members) {
      fact = .member(member)
    } else if let course = try CourseFactFormat().fact(name, members) {
      fact = .course(course)
    } else if let item = try ItemFactFormat().fact(name, members) {
      fact = .item(item)
    } else if let points = try PointsFactFormat().fact(name, members) {
      fact = .points(points)
    } else {
      throw members.fault(found: "the event \"\(name)\"", expected: "one that is known")
    }
    return PartyEvent(at: try members.whole("at"), fact: fact)
  }
}
