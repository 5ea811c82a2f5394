import GameRules
import Questions

/// What keys mean where a party stands.
struct PartyKeys {
  let party: Party
  /// Whether a line has been begun that keys go on with.
  let isTyping: Bool

  private var asking: Asking { Asking(party) }

  /// What a key asks for.
  func intent(of key: Key) -> PartyIntent {
    switch key {
    case .escape: return .leave
    case .enter: return isTyping ? .submit : .goOn
    case .text(let scalar):
      if isTyped(scalar) { return .edit }
      return scalar == " " ? .goOn : intent(of: String(scalar).lowercased())
    case .pasted, .backspace, .delete, .left, .right, .home, .end, .eraseLine, .eraseWord:
      return asking.takesLine ? .edit : .nothing
    case .up, .down, .pageUp, .pageDown: return .scroll
    case .redraw, .endOfInput: return .nothing
    }
  }

  /// Whether a key belongs to a line, to which what it means else gives way.
  private func isTyped(_ scalar: Unicode.Scalar) -> Bool {
    switch asking {
    case .nobody, .letter: false
    case .points: "0123456789., ".unicodeScalars.contains(scalar)
    case .text: isTyping || !":? ".unicodeScalars.contains(scalar)
    }
  }

  private func intent(of typed: String) -> PartyIntent {
    if let action = action(of: typed) { return .act(action) }
    switch typed {
    case "p": return .act(party.isPaused ? .resume : .pause)
    case "u": return .act(.undo)
    case "?": return .help
    case ":": return .words("")
    case "j" where party.phase == .lobby: return .words("join ")
    case _: return joker(typed)
    }
  }

  /// The words that play the joker of whoever has a key, for the host to confirm: it is played once.
  private func joker(_ typed: String) -> PartyIntent {
    guard party.phase == .roundIntro, party.setting.extras.contains(.joker),
      let member = typed.first.flatMap({ BuzzerKeys(party).member(with: $0) })
    else { return .nothing }
    return .words("joker \(PartyPhrases(party: party).name(member))")
  }

  /// A response, a buzzer or a judgement.
  private func action(of key: String) -> PartyAction? {
    guard let item = party.itemNumber, !party.isPaused else { return nil }
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
