import GameRules

/// Finds members by what a host calls them: the number that stands before their name, or the name.
struct MemberNaming {
  private let members: [Member]

  /// Those who are not put out.
  init(_ party: Party) {
    members = party.members.filter { $0.presence != .removed }
  }

  /// The one member who is called so; a name goes before a number, for there may be nothing else by
  /// which to name a member who is called `2`.
  func member(_ words: ArraySlice<Substring>) -> Member? {
    if let name = PlayerName(words.joined(separator: " ")),
      let member = members.first(where: { $0.name.key == name.key })
    {
      return member
    }
    guard words.count == 1, let number = words.first.flatMap({ Int($0) }) else { return nil }
    return members.first { $0.number + 1 == number }
  }

  /// The member whom words begin with, and the words after them; of several the longest name.
  func beginning(_ words: ArraySlice<Substring>) -> (member: Member, rest: ArraySlice<Substring>)? {
    for count in stride(from: words.count, through: 1, by: -1) {
      if let member = member(words.prefix(count)) { return (member, words.dropFirst(count)) }
    }
    return nil
  }

  /// All with their numbers, such as `1 Ada, 2 Bo`.
  var list: String {
    members.filter { $0.presence == .present }.map { "\($0.number + 1) \($0.name)" }
      .joined(separator: ", ")
  }
}
