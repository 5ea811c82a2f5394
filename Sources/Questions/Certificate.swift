/// What another program needs to recompute an item's key from the bank's tables.
public struct Certificate: Equatable, Sendable {
  /// One column of the stem and the value it shows.
  public struct Given: Equatable, Sendable {
    /// The column's name; `helper.job` for a cell of the row that `helper` refers to.
    public let column: String
    /// The value as the table has it, before labels and filters; members of a list as the bank
    /// delimits them.
    public let value: String

    /// Makes a given of a column and its value.
    public init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  /// The bank's name.
  public let bank: String
  /// The table's name.
  public let table: String
  /// The records that make the key true or, for a false boolean, refute it: from 0, blank lines
  /// not counted, rising.
  public let rows: [Int]
  /// The template's text as the bank has it.
  public let template: String
  /// What the stem shows, in the order of the template.
  public let givens: [Given]
  /// The name of the asked column.
  public let asks: String
  /// How the key follows from the rows.
  public let operation: Operation
  /// The value that a boolean's statement claims; nil otherwise.
  public let claim: String?

  /// Makes a certificate of its parts.
  public init(
    bank: String,
    table: String,
    rows: [Int],
    template: String,
    givens: [Given],
    asks: String,
    operation: Operation,
    claim: String? = nil
  ) {
    self.bank = bank
    self.table = table
    self.rows = rows
    self.template = template
    self.givens = givens
    self.asks = asks
    self.operation = operation
    self.claim = claim
  }
}

extension Certificate {
  /// How a key follows from the rows that a certificate names.
  public enum Operation: Equatable, Sendable {
    /// The key is the asked column's value in every row that agrees with the givens.
    case equal
    /// As `equal`, over references from the named column on.
    case join(column: String)
    /// The item stands ready-made in the row.
    case ready
    /// The key alone lacks the value that the stem shows of the column.
    case not(column: String)
    /// The key alone lacks the value of the column that the other rows share.
    case oddOneOut(column: String)
    /// The key has the least of the column among the rows.
    case least(column: String)
    /// The key has the greatest of the column among the rows.
    case greatest(column: String)
    /// The key names the rows by rising value of the column.
    case order(column: String)
    /// The key is the number of rows that have the value.
    case count(column: String)
    /// The key is how much the column rises from the one row to the other.
    case difference(column: String)
    /// The key is the one option true of all rows; for each option its column and value.
    case inCommon(column: String, options: [Given])
    /// The statement says which of two rows has more of the column.
    case comparison(column: String)
    /// Each pair is a row and its value of the column.
    case matching(column: String)
  }
}
