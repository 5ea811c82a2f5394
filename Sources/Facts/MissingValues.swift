/// Reads which cells count as empty.
enum MissingValues {
  /// What the standard takes as empty where a schema says nothing.
  static let standard = [""]

  /// The values of a `missingValues`: texts, or objects with a `value`.
  static func read(_ cursor: Cursor, _ faults: inout FaultList) -> [String] {
    faults.elements(cursor, expected: "an array of texts").compactMap { element in
      element.members == nil
        ? faults.text(element)?.content
        : faults.requiredText("value", of: element)?.content
    }
  }
}
