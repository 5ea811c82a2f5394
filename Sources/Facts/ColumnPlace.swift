/// A column of a bank: the places of its table and of itself, from 0.
public struct ColumnPlace: Hashable, Sendable {
  /// The place of the table in the bank.
  public let table: Int
  /// The place of the column in the table.
  public let column: Int

  /// Makes a place.
  public init(table: Int, column: Int) {
    self.table = table
    self.column = column
  }
}
