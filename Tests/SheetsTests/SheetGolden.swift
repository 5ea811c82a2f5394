import Foundation
import Testing

/// A file that holds a sheet as it is expected, byte for byte.
struct SheetGolden {
  private let url: URL

  /// - Parameter name: The file's name in the folder `Golden` beside this source.
  init(_ name: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// Expects a sheet to be what the file holds; `UPDATE_GOLDEN=1` writes it there instead.
  func expect(_ sheet: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(sheet).write(to: url)
      return
    }
    let golden = try Data(contentsOf: url)
    // Texts, so that a failure shows them.
    #expect(
      String(decoding: sheet, as: UTF8.self) == String(decoding: golden, as: UTF8.self),
      "\(url.lastPathComponent)",
      sourceLocation: sourceLocation
    )
    // Strings are equal too where their bytes are not.
    #expect(Data(sheet) == golden, "\(url.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
