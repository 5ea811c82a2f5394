import Text

/// What a log keeps one line each of.
protocol SavedRecord {
  /// The members of the line, in order, without its checksum.
  var recordMembers: [JSONMember] { get }

  /// Reads a record, passing over members that it does not know.
  ///
  /// - Throws: What is missing or of another kind, and where.
  init(_ node: JSONNode) throws(JSONError)
}
