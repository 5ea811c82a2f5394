/// Titled rounds of items, fixed and in order: what is played, printed or hosted.
public struct Quiz: Equatable, Sendable {
  /// Which bank a quiz was drawn from, and on what terms.
  public struct BankCredit: Equatable, Sendable {
    /// The bank's name.
    public let name: String
    /// FNV-1a 64 over the bytes of its descriptor and tables, in 16 hexadecimal digits.
    public let fingerprint: String
    /// The licence's name, such as `CC-BY-SA-3.0`; empty where the bank names none.
    public let license: String
    /// Who is to be named; empty where the bank names nobody.
    public let attribution: String

    /// Makes a credit of its parts.
    public init(name: String, fingerprint: String, license: String, attribution: String) {
      self.name = name
      self.fingerprint = fingerprint
      self.license = license
      self.attribution = attribution
    }
  }

  /// A titled part of a quiz.
  public struct Round: Equatable, Sendable {
    /// What is announced; nil for the items before the first round line.
    public let title: String?
    /// Where the items were drawn, as `BANK/CATEGORY` or `BANK`; nil for a round made by hand.
    public let origin: String?
    /// Whether the items only part those who are level: they stand outside the totals.
    public let isTiebreak: Bool
    /// The items in order.
    public let items: [Item]

    /// Makes a round of its parts.
    public init(
      title: String? = nil,
      origin: String? = nil,
      isTiebreak: Bool = false,
      items: [Item]
    ) {
      self.title = title
      self.origin = origin
      self.isTiebreak = isTiebreak
      self.items = items
    }
  }

  /// The quiz's title; nil without a header.
  public let title: String?
  /// The seed it was drawn from; nil for a quiz made by hand.
  public let seed: UInt64?
  /// The number of the generator that drew it; nil for a quiz made by hand.
  public let generator: Int?
  /// The banks it was drawn from.
  public let banks: [BankCredit]
  /// The rounds in order.
  public private(set) var rounds: [Round]

  /// Makes a quiz of its parts.
  public init(
    title: String? = nil,
    seed: UInt64? = nil,
    generator: Int? = nil,
    banks: [BankCredit] = [],
    rounds: [Round]
  ) {
    self.title = title
    self.seed = seed
    self.generator = generator
    self.banks = banks
    self.rounds = rounds
  }

  /// All items in order, round by round.
  public var items: [Item] { rounds.flatMap(\.items) }

  /// Whether an item stands at a place.
  public func has(_ place: ItemPlace) -> Bool {
    place.round <= rounds.count && place.item <= rounds[place.round - 1].items.count
  }

  /// The item at a place that the quiz has.
  public subscript(place: ItemPlace) -> Item { rounds[place.round - 1].items[place.item - 1] }

  /// The quiz with another item at a place that it has.
  public func replacing(_ place: ItemPlace, with item: Item) -> Quiz {
    var quiz = self
    quiz.replace(place, with: item)
    return quiz
  }

  /// Puts another item at a place that the quiz has.
  mutating func replace(_ place: ItemPlace, with item: Item) {
    change(place.round) { $0[place.item - 1] = item }
  }

  /// Takes the item at a place out.
  mutating func remove(_ place: ItemPlace) {
    change(place.round) { $0.remove(at: place.item - 1) }
  }

  /// Puts an item before the one at a place, or after a round's last.
  mutating func insert(_ item: Item, at place: ItemPlace) {
    change(place.round) { $0.insert(item, at: place.item - 1) }
  }

  private mutating func change(_ round: Int, _ body: (inout [Item]) -> Void) {
    let old = rounds[round - 1]
    var items = old.items
    body(&items)
    rounds[round - 1] = Round(
      title: old.title,
      origin: old.origin,
      isTiebreak: old.isTiebreak,
      items: items
    )
  }
}
