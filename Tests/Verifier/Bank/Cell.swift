/// What a record says in one column.
enum Cell: Sendable {
  /// Nothing is known.
  case unknown
  /// There is surely none.
  case none
  /// One value, or the members of a list.
  case values([Value])

  var values: [Value] {
    switch self {
    case .unknown, .none: []
    case .values(let values): values
    }
  }
}
