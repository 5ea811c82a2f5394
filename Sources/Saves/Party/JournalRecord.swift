import GameRules
import Questions
import Text

/// One line of a party's journal.
enum JournalRecord: SavedRecord, Sendable {
  /// What is played and how: the first line.
  case opening(PartySetting, Quiz)
  /// What happened, and how many lines of the same action follow.
  case event(PartyEvent, more: Int)

  var recordMembers: [JSONMember] {
    switch self {
    case .opening(let setting, let quiz):
      [
        JSONMember(name: "setting", value: PartySettingFormat().json(setting)),
        JSONMember(name: "quiz", value: .array(QuizWriter().json(quiz))),
      ]
    case .event(let event, let more):
      PartyEventFormat().members(event) + (more == 0 ? [] : [JSONMember("more", more)])
    }
  }

  init(_ node: JSONNode) throws(JSONError) {
    let members = RecordMembers(node)
    if members.has("event") {
      self = .event(
        try PartyEventFormat().event(members),
        more: members.has("more") ? try members.whole("more") : 0
      )
      return
    }
    var reader = QuizReader()
    let lines = try members.elements("quiz")
    for line in lines {
      do throws(QuizFault) {
        try reader.read(line)
      } catch {
        throw JSONError(place: error.place, found: error.found, expected: error.expected)
      }
    }
    self = .opening(
      try PartySettingFormat().setting(try members.object("setting")),
      reader.quiz
    )
  }

  /// The lines of what one action led to.
  static func lines(_ events: [PartyEvent]) -> [[UInt8]] {
    events.enumerated().map { place, event in
      let record = JournalRecord.event(event, more: events.count - 1 - place)
      return CheckedLine.bytes(of: record.recordMembers)
    }
  }
}
