public import Text

/// A template of a form that speaks of several rows.
public struct FormTemplate: Sendable {
  /// The forms that take such templates, by their names in a descriptor.
  public enum Kind: String, CaseIterable, Sendable {
    /// Which of these is not so.
    case not
    /// Which of these is the odd one out.
    case oddOneOut = "odd-one-out"
    /// Which of these came first, or last.
    case first
    /// Which of these has the most, or the least.
    case superlative
    /// In which order these came.
    case order
    /// How many rows have a value.
    case howMany = "how-many"
    /// How much lies between two rows.
    case difference
    /// What some rows have in common.
    case inCommon = "in-common"
    /// A statement that one row has more than another.
    case comparison
    /// A statement of how many rows have a value.
    case count
    /// Which value belongs to which row.
    case matching

    /// What the texts beside a column are called; none where there is one text alone.
    public var variants: [Variant] {
      switch self {
      case .first: [.first, .last]
      case .superlative: [.most, .least]
      case .inCommon: [.ask, .say]
      case .not, .oddOneOut, .order, .howMany, .difference, .comparison, .count, .matching: []
      }
    }

    /// Whether the form compares numbers, years or dates.
    public var needsOrder: Bool {
      switch self {
      case .first, .superlative, .order, .difference, .comparison: true
      case .not, .oddOneOut, .howMany, .inCommon, .count, .matching: false
      }
    }

    /// Whether the form is true only where all rows that exist are there.
    public var needsAllRows: Bool {
      switch self {
      case .not, .howMany, .count: true
      case .oddOneOut, .first, .superlative, .order, .difference, .inCommon, .comparison,
        .matching:
        false
      }
    }
  }

  /// Which of a form's texts it is.
  public enum Variant: String, Sendable {
    /// The only one.
    case plain
    /// Asks for the least moment.
    case first
    /// Asks for the greatest moment.
    case last
    /// Asks for the greatest value.
    case most
    /// Asks for the least value.
    case least
    /// Asks what rows have in common.
    case ask
    /// Says what they have in common.
    case say
  }

  /// What stands in a text for rows rather than for a column.
  public enum Role: String, CaseIterable, Sendable {
    /// The row with the lesser moment.
    case earlier
    /// The row with the greater moment.
    case later
    /// The row with the greater value.
    case greater
    /// The row with the lesser value.
    case lesser
    /// All rows.
    case subjects
    /// A number of rows.
    case count
  }

  /// A piece of a text.
  public enum Segment: Equatable, Sendable {
    /// Words as they stand.
    case text(String)
    /// A value of the template's column.
    case value([Template.Filter])
    /// Rows by their key, or their number.
    case role(Role, [Template.Filter])
  }

  /// The form.
  public let kind: Kind
  /// Which of the form's texts it is.
  public let variant: Variant
  /// The place of the column in its table; nil where the text is of no column.
  public let column: Int?
  /// The text as the descriptor has it.
  public let text: String
  /// The pieces in order.
  public let segments: [Segment]
  /// Where it stands in the descriptor.
  public let place: TextPlace
}
