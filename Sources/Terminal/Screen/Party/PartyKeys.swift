import GameRules
import Questions

/// What single keys do to an item that is asked.
struct PartyKeys {
  private let party: Party

  init(_ party: Party) {
    self.party = party
  }

  /// What a key in lower case means; nil where it is no response, buzzer or judgement.
  func action(of key: String, _ asking: Asking) -> PartyAction? {
    guard let item = party.itemNumber else { return nil }
    if party.phase == .claimed {
      if key == "y" { return .judge(.right) }
      if key == "n" { return .judge(.wrong) }
    }
    if case .letter(let member) = asking, let option = option(key) {
      return .respond(member: member, item: item, .option(option))
    }
    guard party.phase == .open, party.takesFloor, let key = key.first else { return nil }
    return BuzzerKeys(party).member(with: key).map { .buzz(member: $0, item: item) }
  }

  private func option(_ key: String) -> Int? {
    guard let item = party.item else { return nil }
    // A digit may be the key of somebody who came too late.
    if party.phase == .claimed, key.first?.isLetter != true { return nil }
    switch ResponseReader(item).reading(of: key) {
    case .option(let place): return place
    case .ambiguous, .empty, .unknown: return nil
    }
  }
}
