import GameRules

/// Finds members by what a host calls them: the number that stands before their name, or the name.
struct MemberNaming {
  private let members: [Member]

  /// Those who are not put out.
  init(_ party: Party) {
    members = party.members.filter { $0.presence != .removed }
  }

  /// The one member who is called so; a number goes before a name.
  func member(_ words: ArraySlice<Substring>) -> Member? {
    if words.count == 1, let number = words.first.flatMap({ Int($0) }) {
      if let member = members.first(where: { $0.number + 1 == number }) { return member }
    }
    guard let name = PlayerName(words.joined(separator: " ")) else { return nil }
    return members.first { $0.name.key == name.key }
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
