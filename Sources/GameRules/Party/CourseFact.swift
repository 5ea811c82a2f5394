/// How a party went on; rounds, teams and members are numbers from 0.
public enum CourseFact: Hashable, Sendable {
  /// What a board is shown after.
  public enum BoardMoment: String, CaseIterable, Sendable {
    /// An item in the middle of a round.
    case item
    /// The last item of a round.
    case round
  }

  /// The lobby closed.
  case begun
  /// A round was announced.
  case roundBegan(round: Int)
  /// All items of the round were asked, and the papers come in.
  case papersCalled
  /// The host enters the points of the round.
  case markingBegan
  /// The board was shown.
  case boardShown(after: BoardMoment)
  /// A break began.
  case breakBegan
  /// Teams or players are level at the top, and items are there to part them.
  case tied(sides: [Int])
  /// All clocks stand.
  case paused
  /// The clocks go on.
  case resumed
  /// The party is over.
  case ended
}
