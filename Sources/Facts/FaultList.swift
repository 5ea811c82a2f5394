import Text

/// The faults and hints found so far, each with its place.
struct FaultList {
  private(set) var faults: [Fault] = []
  private(set) var hints: [Fault] = []

  /// Notes a fault.
  mutating func add(
    _ file: String,
    _ place: TextPlace,
    path: String? = nil,
    found: String,
    expected: String
  ) {
    faults.append(
      Fault(file: file, place: place, path: path, found: found, expected: expected)
    )
  }

  /// Notes a fault of what a cursor stands on.
  mutating func add(_ cursor: Cursor, found: String, expected: String) {
    add(cursor.file, cursor.place, path: cursor.path, found: found, expected: expected)
  }

  /// Notes what looks like a slip but breaks nothing.
  mutating func hint(_ cursor: Cursor, found: String, expected: String) {
    hints.append(
      Fault(
        file: cursor.file,
        place: cursor.place,
        path: cursor.path,
        found: found,
        expected: expected
      )
    )
  }
}
