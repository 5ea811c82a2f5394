import GameRules
import Questions

/// What a journal's lines say of a party: as far as they hold together.
struct JournalReading {
  private(set) var party: Party?
  private(set) var findings: [SaveReport.Finding] = []

  /// Reads lines up to the first that is not whole or cannot have followed; what was not all written of
  /// one action was not confirmed and does not count.
  init(_ lines: RecordLines<JournalRecord>) {
    var opening: (setting: PartySetting, quiz: Quiz)?
    var confirmed: [PartyEvent] = []
    var action: [PartyEvent] = []
    var number = 0
    reading: for line in lines {
      number += 1
      switch line {
      case .blank: continue
      case .record(.opening(let setting, let quiz)) where opening == nil:
        opening = (setting, quiz)
      case .record(.event(let event, let more)) where opening != nil:
        action.append(event)
        if more > 0 { continue }
        confirmed += action
        action = []
      case .record:
        findings.append(.cut(line: number))
        break reading
      case .fault(let finding):
        findings.append(finding)
        if case .torn = finding { continue }
        findings.append(.cut(line: number))
        break reading
      }
    }
    if !action.isEmpty && findings.isEmpty { findings.append(.torn(line: number)) }
    guard let opening else { return }
    party = party(opening.setting, opening.quiz, confirmed)
  }

  /// The party of as many of the events as can have happened.
  private mutating func party(
    _ setting: PartySetting,
    _ quiz: Quiz,
    _ events: [PartyEvent]
  ) -> Party? {
    do throws(PartyError) {
      return try Party(setting: setting, quiz: quiz, events: events)
    } catch .event(let place) {
      // The first line is no event.
      findings.append(.cut(line: place + 2))
      return party(setting, quiz, Array(events[..<place]))
    } catch {
      return nil
    }
  }
}
