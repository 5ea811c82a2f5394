import ArgumentReading
import GameRules
import Text

/// How a party is played, as the command line says.
struct PartyRules {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  /// The options of the ways that one screen can host.
  static let ways: [(option: Option, way: PartyWay)] = [
    (Declarations.hotSeat, .hotSeat), (Declarations.buzzers, .buzzers),
    (Declarations.quizmaster, .quizmaster),
  ]

  /// The one way that was asked for.
  func way() throws(Failure) -> PartyWay {
    do throws(ArgumentError) {
      let option = try arguments.exactlyOne(of: Self.ways.map(\.option))
      return Self.ways.first { $0.option == option }?.way ?? .hotSeat
    } catch {
      throw Failure(.usage, "quizwright: \(error)")
    }
  }

  /// The setting for what is played.
  ///
  /// - `names`: Who takes part as far as the command line says; nobody where all join later.
  func setting(
    _ way: PartyWay,
    for content: PartyContent,
    _ names: [PlayerName]
  ) throws(Failure) -> PartySetting {
    let board = arguments.value(Declarations.scoreboard)
      .flatMap { PartySetting.Scoreboard(rawValue: $0) }
    if way != .buzzers, arguments.has(Declarations.floor) {
      throw Failure(.usage, "quizwright: --floor without --buzzers; expected --buzzers too")
    }
    let multipliers = try multipliers()
    let handicaps = try handicaps(among: names)
    do throws(PartySettingError) {
      return try PartySetting(
        way: way,
        timeLimit: limit(Declarations.time),
        floorLimit: limit(Declarations.floor),
        extras: extras,
        scoreboard: board ?? .round,
        hasBreaks: arguments.has(Declarations.breaks),
        auto: limit(Declarations.auto),
        multipliers: multipliers,
        handicaps: handicaps,
        maximumMembers: content.seats,
        dealing: content.dealing,
        articles: content.articles
      )
    } catch {
      throw Failure(.usage, "quizwright: \(error)")
    }
  }

  private func limit(_ option: Option) -> TimeLimit? {
    arguments.decimal(option).flatMap { TimeLimit(.milliseconds(Int($0 * 1000))) }
  }

  private var extras: Set<PartyExtra> {
    let options: [(Option, PartyExtra)] = [
      (Declarations.streak, .streak), (Declarations.penalty, .penalty),
      (Declarations.joker, .joker),
    ]
    return Set(options.filter { arguments.has($0.0) }.map(\.1))
  }

  private func multipliers() throws(Failure) -> [Int: Int] {
    var multipliers: [Int: Int] = [:]
    for typed in arguments.values(Declarations.multiply) {
      let parts = typed.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let round = Int(parts[0]), let times = Int(parts[1]) else {
        throw Failure(.usage, "quizwright: --multiply \(typed); expected ROUND:N, such as 3:2")
      }
      if multipliers.updateValue(times, forKey: round - 1) != nil {
        throw Failure(.usage, "quizwright: --multiply for round \(round) twice; expected once")
      }
    }
    return multipliers
  }

  private func handicaps(
    among names: [PlayerName]
  ) throws(Failure) -> [PartySetting.Handicap] {
    var handicaps: [PartySetting.Handicap] = []
    for typed in arguments.values(Declarations.handicap) {
      guard let colon = typed.lastIndex(of: ":"),
        let factor = TimeFactor(String(typed[typed.index(after: colon)...]))
      else {
        throw Failure(
          .usage,
          "quizwright: --handicap \(typed); expected NAME:FACTOR with a factor from 1 to 10"
        )
      }
      let name = try PartyNames.name(String(typed[..<colon]), of: Declarations.handicap)
      if !names.isEmpty, !names.contains(where: { $0.key == name.key }) {
        throw Self.stranger(name, among: names.map(\.text))
      }
      handicaps.append(PartySetting.Handicap(name: name, factor: factor))
    }
    let limits = [Declarations.time, Declarations.floor]
    if !handicaps.isEmpty, !limits.contains(where: { arguments.has($0) }) {
      throw Failure(
        .usage,
        "quizwright: --handicap without a time; expected --time, or --floor with --buzzers"
      )
    }
    return handicaps
  }

  private static func stranger(_ name: PlayerName, among names: [String]) -> Failure {
    let advice =
      Spelling.nearest(to: name.text, among: names).map { "did you mean \"\($0)\"? " } ?? ""
    return Failure(
      .usage,
      "quizwright: --handicap for \"\(name)\", who does not take part; \(advice)"
        + "expected one of \(names.joined(separator: ", "))"
    )
  }
}
