/// Why a party cannot be set up in some way.
public enum PartySettingError: Error, Equatable {
  /// Only phones have teams of several players; elsewhere each team is one member.
  case teamsOnlyOnPhones(PartyWay)
  /// Two teams have names that differ in case only, or not at all.
  case teamTwice(String)
  /// More members are to be let in than the way takes.
  case members(asked: Int, allowed: ClosedRange<Int>)
  /// A round, from 0, is to count so many times; from 1 to 10 are expected.
  case multiplier(round: Int, factor: Int)
  /// Two players with factors of time have names that differ in case only, or not at all.
  case handicapTwice(String)
  /// Each player is to have no item.
  case noItemsEach
}

extension PartySettingError: CustomStringConvertible {
  /// What was found and what was expected, in one line.
  public var description: String {
    switch self {
    case .teamsOnlyOnPhones(let way):
      "teams of several players with \(way.rawValue); only phones have them"
    case .teamTwice(let name): "the team \(name) twice; each name once is expected"
    case .members(let asked, let allowed):
      "\(asked) players; from \(allowed.lowerBound) to \(allowed.upperBound) are expected"
    case .multiplier(let round, let factor):
      "round \(round + 1) counting \(factor) times; a round of the quiz and 1 to 10 are expected"
    case .handicapTwice(let name): "a factor of time for \(name) twice; one is expected"
    case .noItemsEach: "no items for each player; at least one is expected"
    }
  }
}
