extension Column.Role {
  /// The role that a column has by its name alone.
  static func byName(_ name: String) -> Column.Role? {
    switch name {
    case "source": .source
    case "note": .note
    default: nil
    }
  }
}
