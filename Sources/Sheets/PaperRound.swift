/// A round as it stands on paper.
public struct PaperRound: Equatable, Sendable {
  /// What stands over it; nil for the only round of a quiz that names none.
  public let title: String?
  /// Whether it stands outside the totals.
  public let isTiebreak: Bool
  /// What it is worth, all its items together; 0 for tie-breakers.
  public let points: Int
  /// The items in order.
  public let items: [PaperItem]

  /// The title with what parts it from other rounds; nil where there is none.
  public var heading: String? {
    guard let title, isTiebreak, title != SheetWords.tiebreak else { return title }
    return "\(title) (\(SheetWords.tiebreak))"
  }
}
