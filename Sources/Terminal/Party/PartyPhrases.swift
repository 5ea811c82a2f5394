import GameRules

/// Names, numbers and rows of them, as all that is said of a party has them.
struct PartyPhrases {
  let party: Party

  /// What a member is called.
  func name(_ number: Int) -> String {
    party.members.first { $0.number == number }?.name.text ?? "number \(number + 1)"
  }

  /// The names that have a factor of time and under which nobody has joined.
  var awaited: [String] {
    let joined = party.events.compactMap { event in
      if case .member(.joined(_, let name, let team, _)) = event.fact {
        [name] + (team.map { [party.setting.teams[$0]] } ?? [])
      } else {
        nil
      }
    }.joined()
    let keys = Set(joined.map(\.key))
    return party.setting.handicaps.map(\.name).filter { !keys.contains($0.key) }.map(\.text)
  }

  /// Points with their noun.
  static func points(_ points: Points) -> String {
    points == Points(1) ? "1 point" : "\(points) points"
  }

  /// Milliseconds as seconds with two decimals, cut off.
  static func seconds(_ milliseconds: Int) -> String {
    let hundredths = String(100 + milliseconds % 1000 / 10).dropFirst()
    return "\(milliseconds / 1000).\(hundredths) seconds"
  }

  /// Names in a row, such as `Ada, Bo and Cy`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "nobody" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A message as a sentence.
  static func sentence(_ text: String) -> String {
    Wording.sentence(text.prefix(1).uppercased() + text.dropFirst())
  }
}
