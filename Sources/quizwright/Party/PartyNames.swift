import ArgumentReading
import GameRules

/// Who plays, as the command line says.
struct PartyNames {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  /// The names of `--players` or `--teams` in order; none where neither was given.
  func told() throws(Failure) -> [PlayerName] {
    let option: Option?
    do throws(ArgumentError) {
      option = try arguments.atMostOne(of: [Declarations.players, Declarations.teams])
    } catch {
      throw Failure(.usage, "quizwright: \(error)")
    }
    guard let option else { return [] }
    var names: [PlayerName] = []
    for value in arguments.values(option) {
      for typed in value.split(separator: ",", omittingEmptySubsequences: false) {
        names.append(try Self.name(String(typed), of: option))
      }
    }
    return names
  }

  /// A name that an option gives.
  static func name(_ typed: String, of option: Option) throws(Failure) -> PlayerName {
    if let name = PlayerName(typed) { return name }
    throw Failure(
      .usage,
      "quizwright: \(option.spelled) with a name in which nothing shows; expected 1 to "
        + "\(PlayerName.maximumLength) characters"
    )
  }

  /// Lets names join a party that has not begun.
  func join(_ party: inout Party, _ names: [PlayerName]) throws(Failure) {
    for name in names {
      do throws(PartyRefusal) {
        try party.apply(.join(name, team: nil), at: .zero)
      } catch {
        let option = arguments.has(Declarations.teams) ? Declarations.teams : Declarations.players
        throw Failure(.usage, "quizwright: \(option.spelled): \(error)")
      }
    }
  }
}
