public import GameRules

/// What is kept of a party that is over: the board, and what each player responded to each item.
public struct PartyResult: Equatable, Sendable {
  /// Who took part.
  public struct Member: Equatable, Sendable {
    /// The name; of a team that played as one, the team's.
    public let name: String
    /// The team of several players; nil without.
    public let team: String?
  }

  /// One line of the board.
  public struct Line: Equatable, Sendable {
    /// From 1; those who are level share it.
    public let rank: Int
    /// The name of the team where there were teams of several players, else of the member.
    public let name: String
    /// The points.
    public let points: Points
    /// The right responses.
    public let right: Int
    /// The milliseconds that the right responses really took together.
    public let time: Int
  }

  /// What became of one item for one who could respond to it.
  public struct Response: Equatable, Sendable {
    /// The member's name.
    public let name: String
    /// The round, from 1.
    public let round: Int
    /// The item's place in the quiz, from 1.
    public let item: Int
    /// The item's stem.
    public let stem: String
    /// The option or the text; nil where there was none, or it was spoken.
    public let response: String?
    /// Whether it was right.
    public let isRight: Bool
    /// What it earned.
    public let points: Points
    /// From opening the item to the response in milliseconds; nil where there was none.
    public let time: Int?
  }

  /// What a quizmaster entered for one round.
  public struct Mark: Equatable, Sendable {
    /// The round, from 1.
    public let round: Int
    /// The member's name.
    public let name: String
    /// The points, before multiplier and joker.
    public let points: Points
  }

  /// Points that the host gave or, below zero, took.
  public struct Award: Equatable, Sendable {
    /// The round that was announced or played, from 1; nil before the first.
    public let round: Int?
    /// The name of the team where there were teams of several players, else of the member.
    public let name: String
    /// The points, nothing but these: no multiplier touches them.
    public let points: Points
  }

  /// When it ended, in UTC by ISO 8601 to the second, such as `2026-01-31T23:59:59Z`.
  public let date: String
  /// The quiz's title; empty without.
  public let title: String
  /// How it was hosted.
  public let way: PartyWay
  /// Who took part, in the order of joining, without those who were put out.
  public let members: [Member]
  /// The board as it stood at the end.
  public let board: [Line]
  /// In the order of items, then of members.
  public let responses: [Response]
  /// In the order of rounds, then of members.
  public let marks: [Mark]
  /// In the order in which they were given, without those that were taken back.
  public let awards: [Award]
}
