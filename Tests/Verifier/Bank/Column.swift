/// A column of a table, as the descriptor declares it.
struct Column: Sendable {
  /// What a column that is no plain fact is for.
  enum Role: String, Sendable {
    case source
    case note
    case avoid
    case topic
    case skip
    case from
    case until
  }

  let name: String
  /// The key of its type among the bank's types.
  let type: String
  let role: Role?
  /// What divides a list's members; nothing where cells hold one value.
  let delimiter: String?
  let label: String?
  /// The columns, of the table that the type is the key of, in which options agree.
  let alike: [String]
  /// Whether empty cells mean that there is none.
  let isEmptyNone: Bool
  /// Cells that say nothing, as they stand.
  let missing: Set<String>
  /// False for every row of this column, by class.
  let decoys: [String: [String]]
  let minimum: Quantity?
  let maximum: Quantity?
  /// Whether numbers have no fraction, so that each has neighbours.
  let isWhole: Bool
  /// For `avoid`: the type whose values alone it speaks of.
  let avoidedType: String?
}
