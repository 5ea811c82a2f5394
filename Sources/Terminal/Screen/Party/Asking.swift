import GameRules
import Questions

/// What keys are typed for, where a party stands.
enum Asking: Equatable {
  /// Nothing but what the host does.
  case nobody
  /// The letter of an option that a member responds with.
  case letter(member: Int)
  /// A text that a member responds with.
  case text(member: Int)
  /// The points of a round.
  case points

  init(_ party: Party) {
    self = .nobody
    if party.isPaused { return }
    switch party.phase {
    case .open:
      guard party.setting.way != .phones, !party.asksOnPaper, !party.takesFloor,
        let member = party.pending.first
      else { return }
      self = party.item?.options.isEmpty == true ? .text(member: member) : .letter(member: member)
    case .claimed:
      // A spoken text is for the host to judge.
      guard let floor = party.turn?.floor, party.item?.options.isEmpty == false else { return }
      self = .letter(member: floor)
    case .entering: self = .points
    case .lobby, .roundIntro, .handOver, .locked, .collecting, .reveal, .scoreboard,
      .intermission, .podium:
      break
    }
  }

  /// Whether keys are collected in a line before they mean something.
  var takesLine: Bool {
    switch self {
    case .nobody, .letter: false
    case .text, .points: true
    }
  }
}
