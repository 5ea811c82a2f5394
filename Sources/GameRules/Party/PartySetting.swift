/// How a party is played, fixed before it begins.
public struct PartySetting: Equatable, Sendable {
  /// When the board is shown, besides at the end.
  public enum Scoreboard: String, CaseIterable, Sendable {
    /// After each item; under a quizmaster, whose items bring no points alone, after each round.
    case item
    /// After each round.
    case round
    /// Only at the end.
    case end
  }

  /// How a team of several players scores.
  public enum TeamScoring: String, CaseIterable, Sendable {
    /// The mean over the members who could respond.
    case mean
    /// The first response of a member counts for all.
    case shared
  }

  /// A factor of time for a player or team who needs it.
  public struct Handicap: Hashable, Sendable {
    /// Who has it, in whatever case.
    public let name: PlayerName
    /// How many times the usual time.
    public let factor: TimeFactor

    /// Makes a handicap of its parts.
    public init(name: PlayerName, factor: TimeFactor) {
      self.name = name
      self.factor = factor
    }
  }

  /// How the party is hosted.
  public let way: PartyWay
  /// What right responses are worth.
  public let scoring: PartyScoring
  /// How long an item is open; nil for as long as one likes.
  public let timeLimit: TimeLimit?
  /// How long who has the floor may think; nil for as long as one likes.
  public let floorLimit: TimeLimit?
  /// The rules that were asked for.
  public let extras: Set<PartyExtra>
  /// When the board is shown.
  public let scoreboard: Scoreboard
  /// Whether there is a break between rounds.
  public let hasBreaks: Bool
  /// After how long the party goes on by itself; nil where the host says so.
  public let auto: TimeLimit?
  /// How many times a round counts, by its place from 0; once where it is not named.
  public let multipliers: [Int: Int]
  /// Who has more time.
  public let handicaps: [Handicap]
  /// The teams of several players, their numbers being their places; empty where each plays alone.
  public let teams: [PlayerName]
  /// How such a team scores.
  public let teamScoring: TeamScoring
  /// Whether players may join once the party has begun; never in the hot seat.
  public let lateJoin: Bool
  /// The most players at a time.
  public let maximumMembers: Int
  /// How items come to the players in the hot seat.
  public let dealing: HotSeatDealing
  /// Words in lower case of which one is passed over at the front of a typed response.
  public let articles: [String]

  /// Makes a setting; without a number of members as many are let in as the way takes.
  ///
  /// - Throws: The first thing that cannot be.
  public init(
    way: PartyWay,
    scoring: PartyScoring = PartyScoring(),
    timeLimit: TimeLimit? = nil,
    floorLimit: TimeLimit? = nil,
    extras: Set<PartyExtra> = [],
    scoreboard: Scoreboard = .round,
    hasBreaks: Bool = false,
    auto: TimeLimit? = nil,
    multipliers: [Int: Int] = [:],
    handicaps: [Handicap] = [],
    teams: [PlayerName] = [],
    teamScoring: TeamScoring = .mean,
    lateJoin: Bool = true,
    maximumMembers: Int? = nil,
    dealing: HotSeatDealing = .inOrder,
    articles: [String] = ["the", "a", "an"]
  ) throws(PartySettingError) {
    self.way = way
    self.scoring = scoring
    self.timeLimit = timeLimit
    self.floorLimit = floorLimit
    self.extras = extras
    self.scoreboard = scoreboard
    self.hasBreaks = hasBreaks
    self.auto = auto
    self.multipliers = multipliers
    self.handicaps = handicaps
    self.teams = teams
    self.teamScoring = teamScoring
    self.lateJoin = lateJoin
    self.maximumMembers = maximumMembers ?? way.members.upperBound
    self.dealing = dealing
    self.articles = articles
    try check()
  }

  private func check() throws(PartySettingError) {
    guard way.members.contains(maximumMembers) else {
      throw .members(asked: maximumMembers, allowed: way.members)
    }
    if !teams.isEmpty && way != .phones { throw .teamsOnlyOnPhones(way) }
    if let twice = Self.twice(teams) { throw .teamTwice(twice.text) }
    if let twice = Self.twice(handicaps.map(\.name)) { throw .handicapTwice(twice.text) }
    for (round, factor) in multipliers.sorted(by: { $0.key < $1.key }) {
      guard round >= 0, (1...10).contains(factor) else {
        throw .multiplier(round: round, factor: factor)
      }
    }
    if case .evenly(let each?) = dealing, each < 1 { throw .noItemsEach }
  }

  private static func twice(_ names: [PlayerName]) -> PlayerName? {
    var keys: Set<String> = []
    return names.first { !keys.insert($0.key).inserted }
  }

  /// How many times the usual time a player of this name has, or of this team.
  func factor(of name: PlayerName, team: Int?) -> TimeFactor {
    let names = [name] + (team.map { teams.indices.contains($0) ? [teams[$0]] : [] } ?? [])
    let found = names.lazy.compactMap { name in handicaps.first { $0.name.key == name.key } }
    return found.first?.factor ?? .usual
  }
}
