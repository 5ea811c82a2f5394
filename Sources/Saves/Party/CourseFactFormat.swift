import GameRules
import Text

/// Writes and reads how a party went on.
struct CourseFactFormat {
  func members(_ fact: CourseFact) -> [JSONMember] {
    switch fact {
    case .begun: [JSONMember("event", "begun")]
    case .roundBegan(let round): [JSONMember("event", "round"), JSONMember("round", round)]
    case .papersCalled: [JSONMember("event", "papers")]
    case .markingBegan: [JSONMember("event", "marking")]
    case .boardShown(let moment):
      [JSONMember("event", "board"), JSONMember("after", moment.rawValue)]
    case .breakBegan: [JSONMember("event", "break")]
    case .tied(let sides): [JSONMember("event", "tied"), JSONMember("sides", sides)]
    case .paused: [JSONMember("event", "paused")]
    case .resumed: [JSONMember("event", "resumed")]
    case .ended: [JSONMember("event", "ended")]
    }
  }

  /// The fact of a name; nil where the name is none of these.
  func fact(_ name: String, _ members: RecordMembers) throws(JSONError) -> CourseFact? {
    switch name {
    case "begun": .begun
    case "round": .roundBegan(round: try members.whole("round"))
    case "papers": .papersCalled
    case "marking": .markingBegan
    case "board":
      .boardShown(
        after: try members.made("after", expected: "item or round") {
          CourseFact.BoardMoment(rawValue: $0)
        }
      )
    case "break": .breakBegan
    case "tied": .tied(sides: try members.wholes("sides"))
    case "paused": .paused
    case "resumed": .resumed
    case "ended": .ended
    case _: nil
    }
  }
}
