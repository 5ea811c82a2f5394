import Foundation
import Testing

/// Files that hold what was printed once and must be printed again.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// Holds a text against a file; `UPDATE_GOLDEN=1` writes the file instead.
  static func expect(_ text: String, named name: String) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "\(name) differs; UPDATE_GOLDEN=1 rewrites it")
  }
}
