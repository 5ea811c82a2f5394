/// What a stem shows of one column.
struct Given: Hashable, Sendable {
  /// The column's name, or the path to it.
  let path: String
  /// One value, or the members of a list, all of which are shown.
  let values: [Value]

  /// The column with what is shown, whatever the order of a list.
  var key: String {
    ([path] + values.map(\.key).sorted()).joined(separator: "\u{1F}")
  }
}
