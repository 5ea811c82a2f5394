/// One table of facts, a category of the quiz.
public struct Table: Sendable {
  /// A column that refers to the key of another table, or of its own.
  public struct Reference: Sendable {
    /// The place of the column that refers.
    public let column: Int
    /// The key that it refers to.
    public let target: ColumnPlace
  }

  /// The resource's name.
  public let name: String
  /// The resource's title, else its name.
  public let title: String
  /// The path of the file, for messages.
  public let file: String
  /// The columns in the order of the file.
  public let columns: [Column]
  /// How many records the table has.
  public let rowCount: Int
  /// The columns of the primary key; empty for none.
  public let primaryKey: [Int]
  /// The columns that refer to keys.
  public let references: [Reference]
  /// Whether all rows that exist are there, so that what is missing is false.
  public let isComplete: Bool
  /// Which records are to be asked; the rest are no less true.
  public let isAsked: [Bool]
  /// Stems by asked column, in the order of the descriptor.
  public let questions: [Template]
  /// Statements by the column that is swapped, in the order of the descriptor.
  public let statements: [Template]
  /// Texts of the forms over several rows, in the order of the descriptor.
  public let forms: [FormTemplate]

  /// The places of the columns with a role, in the order of the file.
  public func columns(with role: Column.Role) -> [Int] {
    columns.indices.filter { columns[$0].role == role }
  }

  /// The place of a column by its name; nil for none.
  public func column(named name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }
}
