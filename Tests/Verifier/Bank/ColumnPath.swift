/// A column as seen from a table: its own, or one reached over foreign keys.
struct ColumnPath: Hashable, Sendable {
  let table: Int
  /// The foreign keys on the way.
  let steps: [Int]
  let end: ColumnPlace
}
