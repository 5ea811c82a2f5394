public import Foundation
public import Testing

/// A file that holds what is expected, byte for byte, in the folder `Golden` beside a test.
public struct GoldenFile {
  private let url: URL

  /// Names a golden file.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - test: The source of the test that it stands beside.
  public init(_ name: String, beside test: String = #filePath) {
    url = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// Expects bytes to be what the file holds; `UPDATE_GOLDEN=1` writes them there instead.
  public func expect(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    guard let golden = try golden(orWrite: Data(bytes)) else { return }
    // As texts, so that a failure shows them; strings are equal too where their bytes are not.
    #expect(
      String(decoding: bytes, as: UTF8.self) == String(decoding: golden, as: UTF8.self),
      "\(url.lastPathComponent)",
      sourceLocation: sourceLocation
    )
    #expect(Data(bytes) == golden, "\(url.lastPathComponent)", sourceLocation: sourceLocation)
  }

  /// Expects a text to be what the file holds; `UPDATE_GOLDEN=1` writes it there instead.
  public func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expect(Array(text.utf8), sourceLocation: sourceLocation)
  }

  /// What the file holds; nil where `UPDATE_GOLDEN=1` had it written.
  public func golden(orWrite data: Data) throws -> Data? {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try data.write(to: url)
      return nil
    }
    return try Data(contentsOf: url)
  }
}
