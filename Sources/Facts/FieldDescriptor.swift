/// What a descriptor says of a column.
struct FieldDescriptor: Sendable {
  /// The bounds of a column's cells.
  struct Constraints: Sendable {
    var isRequired = false
    var isUnique = false
    var minimum: Placed<String>?
    var maximum: Placed<String>?
    var minimumLength: Int?
    var maximumLength: Int?
    var pattern: Placed<String>?
    var allowed: [Placed<String>]?
  }

  var name: Placed<String>
  var title: String
  /// What cells are, where the field says so: a list need not name its items' type.
  var kind: ValueKind?
  var isList = false
  var delimiter = ","
  var decimalPoint: Character = "."
  var digitGroup: Character?
  var trueValues = ["true", "True", "TRUE", "1"]
  var falseValues = ["false", "False", "FALSE", "0"]
  var missingValues: [String]?
  var constraints = Constraints()
  var typeName: Placed<String>?
  var values = TypeDescriptor()
  var alike: [Placed<String>] = []
  var role: Column.Role?
  var emptyMeansNone = false
}
