/// Why an action did not happen; nothing has changed then.
public enum PartyRefusal: Error, Hashable, Sendable {
  /// The action does not belong to where the party stands.
  case notNow(PartyPhase)
  /// The party is paused.
  case paused
  /// It is not paused.
  case notPaused
  /// There is no member, or side, of this number.
  case nobody(Int)
  /// The member is not there any more.
  case notThere(PlayerName)
  /// The member is there already.
  case there(PlayerName)
  /// Somebody has the name, but for case.
  case nameTaken(PlayerName)
  /// The name is the number that somebody else has, or may get.
  case nameIsNumber(PlayerName)
  /// The name was put out for good.
  case nameBanned(PlayerName)
  /// As many members are there as may be.
  case full(Int)
  /// Nobody joins after the beginning.
  case noLateJoin
  /// The way of hosting needs more members.
  case tooFew(found: Int, needed: Int)
  /// There is no team of this number.
  case noTeam(Int)
  /// Another item is asked.
  case otherItem(asked: Int?)
  /// The member could not respond to this item: it is another's, or they came too late for it.
  case notAsked
  /// The member has responded already; the first response counts.
  case responded
  /// Another member of the team has responded; the first response counts.
  case teamResponded
  /// The time was over.
  case late
  /// The item cannot be responded to in this way: no such option, no number, no text, or too long.
  case unreadable
  /// The member had the floor and missed.
  case out
  /// Somebody else has the floor.
  case floorTaken(by: Int)
  /// The floor is to be taken first.
  case noFloor
  /// Nobody responds in this way of hosting, or with this kind of item.
  case noResponses
  /// The party is played without jokers.
  case noJokers
  /// The joker was played already.
  case jokerPlayed(round: Int)
  /// Nothing is left to be taken back.
  case nothingToUndo
  /// The points are none, below zero or more than anybody gives at once.
  case pointsOutside(Points)
  /// The points of a member are not entered yet.
  case pointsMissing(PlayerName)
  /// The round has not been asked yet, or there is none.
  case noRound(Int)
}

extension PartyRefusal: CustomStringConvertible {
  /// What was found and what was expected, in one line.
  public var description: String {
    switch self {
    case .notNow(let phase): "not possible in this part of the party (\(phase.rawValue))"
    case .paused: "the party is paused; it is to be resumed first"
    case .notPaused: "the party is not paused"
    case .nobody(let number): "nobody has the number \(number)"
    case .notThere(let name): "\(name) is not here any more"
    case .there(let name): "\(name) is here already"
    case .nameTaken(let name): "the name \(name) is taken; another one is expected"
    case .nameIsNumber(let name):
      "the name \(name) would be taken for a number; one with a letter is expected"
    case .nameBanned(let name): "the name \(name) is not let in"
    case .full(let count): "\(count) are here already, and no more are let in"
    case .noLateJoin: "the party has begun, and nobody joins any more"
    case .tooFew(let found, let needed): "\(found) here; at least \(needed) are expected"
    case .noTeam(let number): "there is no team of the number \(number)"
    case .otherItem(nil): "a response to an item that is not asked"
    case .otherItem(let asked?): "a response to another item; item \(asked + 1) is asked"
    case .notAsked: "this item is asked of others"
    case .responded: "there is a response already; the first one counts"
    case .teamResponded: "the team has responded already; its first response counts"
    case .late: "the time was over"
    case .unreadable: "nothing that this item can be responded to with"
    case .out: "one try for each item"
    case .floorTaken(let member): "member \(member + 1) has the floor"
    case .noFloor: "the floor is to be taken first"
    case .noResponses: "this item takes no responses here"
    case .noJokers: "this party is played without jokers"
    case .jokerPlayed(let round): "the joker was played in round \(round + 1)"
    case .nothingToUndo: "there is no award to take back"
    case .pointsOutside(let points):
      "\(points) points; more than none and at most \(Points.most) are expected"
    case .pointsMissing(let name): "the points of \(name) are not entered"
    case .noRound(let round): "round \(round + 1) has not been asked"
    }
  }
}
