/// The values that may stand in for each other: cells of one type are compared, cells of two
/// types never are, whatever they say.
public struct ValueType: Sendable {
  /// The name in `quiz:types`, or `table.column` for a column that stands alone.
  public let name: String
  /// Whether columns share it by name; if not, it is one column's, with those that refer to it.
  public let isNamed: Bool
  /// What the cells are.
  public let kind: ValueKind
  /// How a value reads where its column says nothing else.
  public let label: Label
  /// The values, those of cells in the order of their first appearance, then decoys.
  public let values: [Value]
  /// How many of `values` stand in cells; the rest are decoys.
  public let realCount: Int
  /// The decoys that all its columns share.
  public let decoys: [Decoys]
  /// The column that this type is the key of, as places of its table and itself; nil for none.
  public let keyColumn: ColumnPlace?
}
