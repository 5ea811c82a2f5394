import GameRules
import Questions

/// The key that each member takes the floor with.
struct BuzzerKeys {
  /// Keys that do something else while an item is open.
  private static let reserved: Set<Character> = ["y", "n", "p", "u"]
  private static let signs = ",.-+*#/=;'[]()<>!$%&@_"

  private let keys: [Character]
  private let members: [Member]

  /// Gives out keys: the digits, then letters that name no option, then signs.
  init(_ party: Party) {
    let most = party.items.map(\.options.count).max() ?? 0
    let letters = (0..<26).map { Character(OptionLabel.letter(at: $0)) }
    let free = letters.dropFirst(most).filter { !Self.reserved.contains($0) }
    keys = Array("1234567890") + free + Array(Self.signs)
    members = party.members
  }

  /// The key of a member; nil where none was left.
  func key(of member: Int) -> Character? {
    if member < keys.count { return keys[member] }
    // Whoever comes after the last key gets one of those who are gone.
    let gone = members.filter { $0.presence == .removed && $0.number < keys.count }
    let later = member - keys.count
    return gone.indices.contains(later) ? keys[gone[later].number] : nil
  }

  /// The member whose key it is.
  func member(with key: Character) -> Int? {
    members.last { $0.presence != .removed && self.key(of: $0.number) == key }?.number
  }
}
