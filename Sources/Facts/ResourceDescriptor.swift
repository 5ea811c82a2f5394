/// What a descriptor says of a table, before the table is read.
struct ResourceDescriptor: Sendable {
  /// A sentence for a column, or two: one for one true value, one for several.
  struct TemplateText: Sendable {
    let asks: Placed<String>
    let one: Placed<String>?
    let these: Placed<String>?
  }

  /// A column that refers to a key.
  struct Reference: Sendable {
    let column: Placed<String>
    /// The table's name; empty for the table itself.
    let table: Placed<String>
    let target: Placed<String>
  }

  /// Which records are to be asked, by the values of one column.
  struct RowFilter: Sendable {
    let column: Placed<String>
    let values: [Placed<String>]
    let keepsThem: Bool
  }

  /// The resource as a whole.
  let cursor: Cursor
  var name: Placed<String>
  var title: String
  var path: Placed<String>
  var fields: [FieldDescriptor] = []
  var missingValues = MissingValues.standard
  var primaryKey: [Placed<String>] = []
  var uniqueKeys: [[Placed<String>]] = []
  var references: [Reference] = []
  var isComplete = false
  var rowFilters: [RowFilter] = []
  var questions: [TemplateText] = []
  var statements: [TemplateText] = []
  var forms: [FormTemplateText] = []
}
