public import Text

/// What a file of saves keeps one line each of.
public protocol SavedRecord {
  /// The members of the line, in order, without its checksum.
  var recordMembers: [JSONMember] { get }

  /// Reads a record, passing over members that it does not know.
  ///
  /// - Throws: What is missing or of another kind, and where.
  init(_ node: JSONNode) throws(JSONError)
}
