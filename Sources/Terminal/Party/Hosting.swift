public import GameRules

/// What a console needs to host a party besides the party itself.
public struct Hosting {
  /// What stands over everything.
  public let title: String
  /// Who the facts are owed to and on what terms, a line each; shown at the end.
  public let credits: [String]
  /// How categories are called where their names are not for people, by name.
  public let categoryTitles: [String: String]
  /// Who played last time, to be offered where nobody has joined yet.
  public let offered: [PlayerName]
  /// Keeps events before anybody sees them.
  public let keep: ([PartyEvent]) throws -> Void

  /// Makes a hosting of its parts.
  ///
  /// - Parameters:
  ///   - title: What stands over everything.
  ///   - credits: Who the facts are owed to and on what terms, a line each.
  ///   - categoryTitles: How categories are called where their names are not for people, by name.
  ///   - offered: Who played last time, to be offered where nobody has joined yet.
  ///   - keep: Is handed the events of each action, in order, and returns once they are kept; what it
  ///     throws ends the hosting.
  public init(
    title: String,
    credits: [String],
    categoryTitles: [String: String] = [:],
    offered: [PlayerName] = [],
    keep: @escaping ([PartyEvent]) throws -> Void
  ) {
    self.title = title
    self.credits = credits
    self.categoryTitles = categoryTitles
    self.offered = offered
    self.keep = keep
  }
}

/// How the hosting of a party ended.
public struct Hosted {
  /// The party with all that was kept of it.
  public let party: Party
  /// What ended it.
  public let ending: ConsoleEnding
  /// What kept events from being kept; nil where all were.
  public let failure: (any Error)?

  /// Makes an ending of its parts.
  public init(party: Party, ending: ConsoleEnding, failure: (any Error)? = nil) {
    self.party = party
    self.ending = ending
    self.failure = failure
  }
}
