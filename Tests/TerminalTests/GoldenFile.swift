import Foundation
import Testing

/// A file that holds what is expected, word for word.
struct GoldenFile {
  private let url: URL

  /// - Parameter name: The file's name in the folder `Golden` beside this source.
  init(_ name: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// Expects a text to be what the file holds; `UPDATE_GOLDEN=1` writes it there instead.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: url)
      return
    }
    let golden = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(text == golden, "\(url.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
