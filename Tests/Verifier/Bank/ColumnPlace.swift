/// A column of a bank.
struct ColumnPlace: Hashable, Sendable {
  let table: Int
  let column: Int
}
