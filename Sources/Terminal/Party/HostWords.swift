import GameRules

/// What a host types, as what is to happen in a party.
struct HostWords {
  /// What a line means.
  enum Reading: Equatable {
    /// These actions, one after the other.
    case actions([PartyAction])
    /// To be told what can be typed.
    case help
    /// Nothing; why, and what is expected, in one line.
    case unknown(String)
  }

  let party: Party

  /// Reads a line, given where the party stands.
  func reading(of line: String) -> Reading {
    line.allSatisfy(\.isWhitespace) ? .actions([.advance]) : .unknown("\(line)?")
  }
}
