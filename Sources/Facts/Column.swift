/// One column of a table, typed and interned.
public struct Column: Sendable {
  /// What a column is for beside being asked and shown.
  public enum Role: String, CaseIterable, Sendable {
    /// The first moment at which the row holds.
    case from
    /// The first moment at which it holds no more; empty: it still does.
    case until
    /// Where the fact stands.
    case source
    /// What is added to an explanation.
    case note
    /// Values never to be offered with the row.
    case avoid
    /// Rows that share one never meet in a round.
    case topic
    /// Shown, never asked.
    case skip
  }

  /// The name in the table's header.
  public let name: String
  /// The title, else the name.
  public let title: String
  /// What the cells are; of a list, what its members are.
  public let kind: ValueKind
  /// Whether a cell may hold several values.
  public let isList: Bool
  /// What stands between the members of a list.
  public let delimiter: String
  /// The place of the column's type in the bank.
  public let type: Int
  /// How its values read.
  public let label: Label
  /// What it is for beside being asked and shown; nil for an ordinary column.
  public let role: Role?
  /// Its own decoys, beside those of its type.
  public let decoys: [Decoys]
  /// The columns of its type's key table in which the options of an item must agree.
  public let alike: [Int]
  /// The least value that the schema allows; nil for none.
  public let minimum: OrderedNumber?
  /// The greatest value that the schema allows; nil for none.
  public let maximum: OrderedNumber?
  /// The cells.
  public let cells: Cells
}
