public import GameRules

/// What a game is shown with that its rules need not know.
public struct GameSetting: Sendable {
  /// What is played, such as the bank's title.
  public let title: String
  /// How categories are called where their names are not for people, by name.
  public let categoryTitles: [String: String]
  /// What closes the summary, a line each: licence and attribution, the seed.
  public let credits: [String]
  /// Who plays; nil where the player is to be asked.
  public let playerName: PlayerName?

  /// Makes a setting of its parts.
  public init(
    title: String,
    categoryTitles: [String: String] = [:],
    credits: [String] = [],
    playerName: PlayerName? = nil
  ) {
    self.title = title
    self.categoryTitles = categoryTitles
    self.credits = credits
    self.playerName = playerName
  }

  /// What a category is called on the screen.
  func title(of category: String?) -> String {
    category.map { categoryTitles[$0] ?? $0 } ?? "General"
  }
}
