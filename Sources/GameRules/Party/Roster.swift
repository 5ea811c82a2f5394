/// The members of a party by the order in which they joined.
public struct Roster: Equatable, Sendable {
  /// All who ever joined; the place is the number.
  public private(set) var members: [Member] = []
  private var banned: Set<String> = []

  /// Makes a roster without members.
  init() {}

  /// The member with a number; nil where there is none.
  public subscript(_ number: Int) -> Member? {
    members.indices.contains(number) ? members[number] : nil
  }

  /// Those who play, by number.
  public var present: [Member] { members.filter { $0.presence == .present } }

  /// Whether somebody who is not removed has a name, but for case.
  public func has(_ name: PlayerName, but number: Int? = nil) -> Bool {
    let key = name.key
    return members.contains {
      $0.presence != .removed && $0.number != number && $0.name.key == key
    }
  }

  /// Whether somebody with a name was put out for good.
  public func isBanned(_ name: PlayerName) -> Bool { banned.contains(name.key) }

  mutating func add(_ name: PlayerName, team: Int?, factor: TimeFactor) {
    members.append(Member(number: members.count, name: name, team: team, factor: factor))
  }

  mutating func set(_ number: Int, _ presence: Member.Presence) {
    members[number].presence = presence
  }

  mutating func rename(_ number: Int, _ name: PlayerName) {
    members[number].name = name
  }

  mutating func move(_ number: Int, toTeam team: Int) {
    members[number].team = team
  }

  mutating func ban(_ number: Int) {
    members[number].presence = .removed
    banned.insert(members[number].name.key)
  }
}
