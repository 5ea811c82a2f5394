import Facts

/// A way of asking.
///
/// A new one touches its own file and the list in `Forms`.
protocol Form: Sendable {
  /// Whether the response is typed or written, so that the form is drawn only where that is asked.
  var isTyped: Bool { get }

  /// The name in items and options, such as `two-givens`.
  var name: String { get }

  /// What of a bank can be asked this way, in the order of the bank.
  func askers(of index: BankIndex) -> [any Asker]
}

extension Form {
  var isTyped: Bool { false }
}

/// One source of items of one form: a template, or a column's statements.
protocol Asker {
  /// The form's name.
  var form: String { get }
  /// The category's name, as items have it.
  var category: String { get }
  /// Whether its items are booleans.
  var isBoolean: Bool { get }

  /// Draws an item.
  mutating func draw(
    in round: RoundRules,
    using generator: inout SplitMix64
  ) -> DrawOutcome

  /// One item for each family and key, in the order of the bank.
  mutating func census() -> [Draft]

  /// Forgets what it knew of the last round.
  mutating func beginRound()
}

/// What came of a draw.
enum DrawOutcome {
  /// An item.
  case item(Draft)
  /// Nothing this time; another draw may give one.
  case skipped
  /// Nothing now and nothing later in the round.
  case exhausted
}

/// What an item must keep to be drawn.
struct RoundRules {
  /// What was asked before; nil where items are drawn independently of each other.
  let memory: RoundMemory?
  /// The third that the difficulty must lie in; nil for any.
  let difficulty: Difficulty.Third?
}
