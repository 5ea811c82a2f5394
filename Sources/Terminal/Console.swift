public import GameRules

/// Where somebody plays: line by line or on the full screen, told apart by nothing but how it looks.
///
/// The parts come in any order; `close()` comes last and gives the terminal back.
public protocol Console: AnyObject {
  /// Asks which category to play.
  func choose(from menu: CategoryMenu) -> CategoryMenu.Choice

  /// Plays a game to its end: the items, a summary, and the player's name unless it is given.
  ///
  /// - Parameters:
  ///   - game: What is played; one that has begun goes on.
  ///   - setting: What it is shown with.
  /// - Returns: The finished game, whatever it was left by.
  func play(_ game: Game, in setting: GameSetting) -> Played

  /// Asks whether an item of a quiz that is being composed stays.
  ///
  /// - Parameter candidate: The item; swapping it is offered unless there is no other.
  /// - Returns: What is to become of it; the end of the input keeps it and all that follow.
  func consider(_ candidate: Candidate) -> Candidate.Verdict

  /// Hosts a party to its end: the host's input, the clock, and all that is shown.
  ///
  /// - Parameters:
  ///   - party: What is hosted; one that has begun goes on.
  ///   - hosting: What it is shown with and how it is kept.
  /// - Returns: The party as it was kept, whatever it was left by.
  func host(_ party: Party, in hosting: Hosting) -> Hosted

  /// Shows high scores.
  @discardableResult
  func show(_ table: ScoreTable) -> ConsoleEnding

  /// Gives the terminal back; nothing is shown after it.
  func close()
}
