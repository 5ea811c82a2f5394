import Questions

/// Writes items to standard output, many at a time.
final class ItemLines {
  private static let full = 1 << 16

  private let writer = QuizWriter()
  private let output = Output()
  private var pending = ""

  /// Adds an item's line.
  func add(_ item: Item) throws(Failure) {
    pending += writer.item(item)
    pending += "\n"
    if pending.utf8.count >= Self.full { try flush() }
  }

  /// Writes what is pending.
  func flush() throws(Failure) {
    if pending.isEmpty { return }
    try output.write(pending)
    pending = ""
  }
}
