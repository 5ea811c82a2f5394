public import Questions

/// What is told of a game when it is over, or so far.
public struct Summary: Equatable, Sendable {
  /// How the items of one category went.
  public struct Category: Equatable, Sendable {
    /// The category's name; nil for items that have none.
    public let name: String?
    /// The right responses.
    public internal(set) var right: Int
    /// The items judged.
    public internal(set) var of: Int
  }

  /// An item that was missed, and how.
  public struct Miss: Equatable, Sendable {
    /// The item.
    public let item: Item
    /// What was picked, right or wrong in itself, and how it was judged.
    public let outcome: Outcome

    /// The option that was picked, as shown; nil when there was no response.
    public var response: String? { outcome.response.map { item.options[$0] } }
  }

  /// The totals.
  public let tally: Tally
  /// What `right` is counted out of: the items of the game or, where lives end it, those judged.
  public let of: Int
  /// The categories of the judged items in the order in which they first came up.
  public let categories: [Category]
  /// The items that were missed, in the order in which they came up.
  public let missed: [Miss]

  /// Sums up items and what became of them.
  ///
  /// - Parameters:
  ///   - items: All items of the game, in order.
  ///   - outcomes: One for each item judged, from the first on; each response an option of its item.
  ///   - mode: The rules that the game is played by.
  public init(items: [Item], outcomes: [Outcome], mode: GameMode) {
    var tally = Tally()
    var categories: [Category] = []
    var places: [String?: Int] = [:]
    var missed: [Miss] = []
    for (item, outcome) in zip(items, outcomes) {
      tally.count(outcome)
      let place = places[item.category] ?? categories.count
      if place == categories.count {
        places[item.category] = place
        categories.append(Category(name: item.category, right: 0, of: 0))
      }
      categories[place].of += 1
      if outcome.award == nil {
        missed.append(Miss(item: item, outcome: outcome))
      } else {
        categories[place].right += 1
      }
    }
    self.tally = tally
    self.categories = categories
    self.missed = missed
    of = mode.lives == nil ? items.count : outcomes.count
  }
}
