/// What a descriptor says of the values of a type or of a column.
struct TypeDescriptor: Sendable {
  /// Another name of a value.
  struct Alias: Sendable {
    let value: Placed<String>
    let names: [Placed<String>]
  }

  /// Decoys of one class, or of none.
  struct Decoys: Sendable {
    let group: String?
    let values: [Placed<String>]
  }

  var label: Label?
  var aliases: [Alias] = []
  var decoys: [Decoys] = []
}
